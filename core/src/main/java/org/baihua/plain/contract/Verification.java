package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Anchor;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// A plain version held against its original, unit by unit.
///
/// @param units pairs in the order of the files; pairs of empty lines are left out
/// @param byArticle whether the files were held against each other by their articles, and not line
///   by line
public record Verification(List<Pair> units, boolean byArticle) {

    /// An anchor before the text, as in `6-1/2/3⇥文字`.
    private static final Pattern ANCHORED =
            Pattern.compile("((?:\\d+(?:-\\d+)*)(?:/\\d+(?:-\\d+)*)*)\t(.*)", Pattern.DOTALL);

    public Verification {
        units = List.copyOf(units);
    }

    /// One unit.
    ///
    /// @param anchor the article, or the place in it, as `6-1/2`; empty when nobody knows
    /// @param original what the law says
    /// @param plain what is said to mean the same
    /// @param violations what breaks the contract; spans count in the texts
    public record Pair(String anchor, Side original, Side plain, List<Violation> violations) {

        public Pair {
            violations = List.copyOf(violations);
        }

        /// The line of the plain version, or of the original when the plain version has none.
        public int line() {
            return plain.line() > 0 ? plain.line() : original.line();
        }
    }

    /// Holds line against line.
    ///
    /// @param originals one unit a line; an anchor and a tab may stand before it
    /// @param plains the same number of lines
    /// @param context what is known about all of them
    /// @param file the name of the plain file, for the sentence about lines that do not pair up
    /// @throws UserException when the files have different numbers of lines
    public static Verification of(
            List<String> originals, List<String> plains, Context context, String file) {
        if (originals.size() != plains.size()) {
            throw UserException.usage(
                    Saying.LINES_DIFFER,
                    Place.inFile(file),
                    originals.size(),
                    plains.size(),
                    Math.min(originals.size(), plains.size()) + 1);
        }
        List<Pair> units = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            if (originals.get(i).isBlank() && plains.get(i).isBlank()) {
                continue;
            }
            units.add(pair(i + 1, originals.get(i), plains.get(i), context));
        }
        return new Verification(units, false);
    }

    private static Pair pair(int line, String originalLine, String plainLine, Context context) {
        Context here = context;
        String original = originalLine;
        Matcher anchored = ANCHORED.matcher(originalLine);
        if (anchored.matches()) {
            here = context.withAnchor(Anchor.parse(anchored.group(1)));
            original = anchored.group(2);
        }
        Matcher also = ANCHORED.matcher(plainLine);
        String plain = also.matches() ? also.group(2) : plainLine;
        return new Pair(
                here.anchor().toString(),
                Side.ofLine(original, originalLine.length() - original.length(), line),
                Side.ofLine(plain, plainLine.length() - plain.length(), line),
                Contract.compare(original, plain, here));
    }

    public long count(Violation.Level level) {
        return units.stream()
                .flatMap(unit -> unit.violations().stream())
                .filter(violation -> violation.level() == level)
                .count();
    }
}

package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a law says about its own words.
///
/// @param terms words that it defines or introduces as short names; the plain version leaves them
///   as they are
/// @param names names of laws, agencies and forms that the caller knows
/// @param captions what its articles are headed, by canonical number
public record LawFacts(Set<String> terms, Set<String> names, Map<String, String> captions) {

    public static final LawFacts NONE = new LawFacts(Set.of(), Set.of(), Map.of());

    /// 「（以下簡稱主管機關）」, 「本法所稱消費者，指…」, 「一、負責人：指…」, and the same as the plain version says it
    /// (本法所說的「消費者」，是指…).
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "以下(?:均|合|併|統)?(?:簡)?稱[「『]?([^，。；：、）」』（「]{1,20})[」』]?）"
                            + "|所稱之?[「『]?([^，。；：）」』（「]{1,24})[」』]?，(?:係)?[指謂]"
                            + "|所說的[「『]?([^，。；：）」』（「]{1,24})[」』]?，是?指"
                            + "|^[「『]?([^，。；：、）」』（「]{1,20})[」』]?：[係是]?指");

    public LawFacts {
        terms = Set.copyOf(terms);
        names = Set.copyOf(names);
        captions = Map.copyOf(captions);
    }

    /// The same law, with the headings of its articles.
    public LawFacts withCaptions(Map<String, String> captions) {
        return new LawFacts(terms, names, captions);
    }

    /// Collects the words that the texts of a law introduce.
    public static LawFacts of(Iterable<String> texts, Set<String> names) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.contains("稱") || text.contains("指")) {
                Matcher matcher = INTRODUCED.matcher(text);
                while (matcher.find()) {
                    for (int i = 1; i <= matcher.groupCount(); i++) {
                        if (matcher.group(i) != null && matcher.group(i).length() > 1) {
                            terms.add(matcher.group(i));
                        }
                    }
                }
            }
        }
        return new LawFacts(terms, names, Map.of());
    }

    /// All of them, longest first.
    List<String> protectedWords() {
        List<String> words = new ArrayList<>(terms);
        words.addAll(names);
        words.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return words;
    }
}

package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Span;

/// Puts two rewrites one after the other into one.
final class EditChain {

    private EditChain() {}

    /// The edits that lead from `original` to `plain` at once.
    ///
    /// @param first lead from `original` to a text between, in order
    /// @param second lead from that text to `plain`, in order
    static List<Edit> compose(String original, List<Edit> first, String plain, List<Edit> second) {
        List<Edit> composed = new ArrayList<>();
        int i = 0;
        int k = 0;
        // How far what follows has moved: from the original to the text between, and on from there.
        int toBetween = 0;
        int toPlain = 0;
        while (i < first.size() || k < second.size()) {
            boolean takesFirst =
                    k == second.size()
                            || i < first.size()
                                    && first.get(i).plain().start()
                                            <= second.get(k).original().start();
            int start =
                    takesFirst ? first.get(i).plain().start() : second.get(k).original().start();
            int end = start;
            int from = start - toBetween;
            int to = start + toPlain;
            List<String> rules = new ArrayList<>();
            for (boolean grows = true; grows; ) {
                grows = false;
                if (i < first.size() && belongs(first.get(i).plain(), start, end, rules)) {
                    Edit edit = first.get(i++);
                    end = Math.max(end, edit.plain().end());
                    toBetween += edit.plain().length() - edit.original().length();
                    addRule(rules, edit.rule());
                    grows = true;
                }
                if (k < second.size() && belongs(second.get(k).original(), start, end, rules)) {
                    Edit edit = second.get(k++);
                    end = Math.max(end, edit.original().end());
                    toPlain += edit.plain().length() - edit.original().length();
                    addRule(rules, edit.rule());
                    grows = true;
                }
            }
            Span before = new Span(from, end - toBetween);
            Span after = new Span(to, end + toPlain);
            String was = original.substring(before.start(), before.end());
            String is = plain.substring(after.start(), after.end());
            if (!was.equals(is)) {
                composed.add(new Edit(String.join("+", rules), was, is, before, after));
            }
        }
        return List.copyOf(composed);
    }

    /// Whether an edit shares a character with what was gathered, or is the first of it.
    private static boolean belongs(Span span, int start, int end, List<String> rules) {
        return rules.isEmpty() ? span.start() == start : span.start() < end;
    }

    private static void addRule(List<String> rules, String rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }
}

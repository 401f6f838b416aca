package org.baihua.plain.rewrite;

/// Brackets and quotations that have both their marks.
final class Brackets {

    private static final String OPEN = "（「『《〈〔［(";
    private static final String CLOSE = "）」』》〉〕］)";

    private Brackets() {}

    /// For every character, whether it stands inside brackets or a quotation, their marks included.
    /// A bracket without its partner counts as a character like any other.
    static boolean[] inside(String text) {
        return inside(text, OPEN, CLOSE);
    }

    /// The same for quotations only.
    static boolean[] quoted(String text) {
        return inside(text, "「『《〈", "」』》〉");
    }

    private static boolean[] inside(String text, String open, String close) {
        int[] opened = new int[text.length()];
        int[] partner = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open.indexOf(c) >= 0) {
                opened[depth++] = i;
                continue;
            }
            int kind = close.indexOf(c);
            if (kind >= 0 && depth > 0 && open.charAt(kind) == text.charAt(opened[depth - 1])) {
                partner[opened[--depth]] = i;
            }
        }
        boolean[] inside = new boolean[text.length()];
        int until = -1;
        for (int i = 0; i < text.length(); i++) {
            until = Math.max(until, partner[i]);
            inside[i] = i <= until && until > 0;
        }
        return inside;
    }
}

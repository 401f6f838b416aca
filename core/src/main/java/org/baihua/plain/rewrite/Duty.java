package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a clause says what must, may or must not be: in a law's words or in everyday ones.
///
/// @param start where the word begins, with the adverbs before it (均應, 始得, 都必須)
/// @param end behind the word
record Duty(int start, int end) {

    /// Adverbs that stand right before the word and belong to it.
    private static final String ADVERBS = "均皆都亦也仍則即始方才各並且還另";

    /// Before these the word is part of what is thought, said or asked.
    private static final String GOVERNING = "為是否之的所於在自從由以將向對依經及或與和、而又如若未已曾認只僅指稱謂說「";

    /// 至少應, 最長不得: they belong to it, too.
    private static final Set<String> BOUNDS =
            Set.of("至少", "至多", "最長", "最短", "最高", "最低", "最多", "最少", "至遲", "最遲");

    private static final List<String> NOUNS =
            List.of("事項", "情形", "情事", "文件", "資料", "項目", "費用", "內容", "要件", "條件");

    /// The first one in a clause that is about what the clause states; null when there is none.
    static @Nullable Duty in(String text, Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            int length = lengthAt(text, i);
            if (length == 0) {
                continue;
            }
            if (!Statements.describes(text, i + length - 1, clause.end())) {
                int start = i;
                while (start > clause.start() && ADVERBS.indexOf(text.charAt(start - 1)) >= 0) {
                    start--;
                }
                if (BOUNDS.contains(text.substring(Math.max(clause.start(), start - 2), start))) {
                    start -= 2;
                }
                boolean governed =
                        start > clause.start() && GOVERNING.indexOf(text.charAt(start - 1)) >= 0
                                || namesMatters(text, i, clause.end());
                return governed ? null : new Duty(start, i + length);
            }
            i += length - 1;
        }
        return null;
    }

    /// 應注意事項, 應附文件: what must be done describes a noun, without 之.
    private static boolean namesMatters(String text, int at, int end) {
        for (String noun : NOUNS) {
            if (text.startsWith(noun, end - noun.length()) && end - at <= 10) {
                return true;
            }
        }
        return false;
    }

    /// How long the word at `at` is; 0 when there is none.
    static int lengthAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '應' -> Modals.isModal(text, at) ? 1 : 0;
            case '得' -> Modals.isModal(text, at) ? 1 : 0;
            case '不' ->
                    text.startsWith("可以", at + 1)
                            ? 3
                            : text.startsWith("得", at + 1) && Modals.isModal(text, at + 1) ? 2 : 0;
            case '必' -> text.startsWith("須", at + 1) ? 2 : 0;
            case '可' -> text.startsWith("以", at + 1) ? 2 : 0;
            case '須' ->
                    (at == 0 || "無毋必".indexOf(text.charAt(at - 1)) < 0)
                                    && !text.startsWith("知", at + 1)
                            ? 1
                            : 0;
            default -> 0;
        };
    }
}

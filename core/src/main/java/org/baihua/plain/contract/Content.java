package org.baihua.plain.contract;

/// Which characters say what a clause is about, and which only bind.
final class Content {

    /// Characters that bind, ask, count or point, in law and in everyday language.
    private static final String BINDING =
            "之的於者時如若倘經有為及與或和其以由應得不未無非在是自起內前後中所該各均皆並且等一二三四五六七八九十百千萬條項款目第"
                    + "了嗎呢吧把被給讓跟就都還也再沒要會能可必須需什麼這那個些裡們很到上下向對從則即始才但而因此"
                    + "件事情形況樣種點做用他它她你我哪請先另外些只兩";

    private Content() {}

    /// Whether `c` is a Chinese character that carries meaning of its own.
    static boolean isContent(char c) {
        return c >= '\u3400' && c <= '\u9fff' && BINDING.indexOf(c) < 0;
    }

    /// How much of what a passage says another text holds, character by character; 1 when the
    /// passage says nothing.
    static double kept(String text, int start, int end, String other) {
        int all = 0;
        int there = 0;
        for (int i = start; i < end; i++) {
            if (isContent(text.charAt(i))) {
                all++;
                there += other.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 1 : there / (double) all;
    }

    /// The same, where a character counts only when the other text has it as often as the whole of
    /// this one: what was taken out of a text that repeats itself is not kept.
    static double keptAsOften(String text, int start, int end, String other) {
        int all = 0;
        int there = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isContent(c)) {
                all++;
                there += count(other, c) >= count(text, c) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : there / (double) all;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0 && count < 50; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }
}

package org.baihua.plain.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place between two characters of a clause, where a comma might stand.
///
/// @param clause the clause
/// @param duty where the clause says what must or may be; null where it does not
/// @param from behind the last mark before the place, a comma that was just set included
/// @param at the place
/// @param next the clause that follows, null at the end
record Gap(
        String text, Clause clause, @Nullable Duty duty, int from, int at, @Nullable Clause next) {

    char before() {
        return text.charAt(at - 1);
    }

    char after() {
        return text.charAt(at);
    }

    /// Letters and digits since the last mark.
    int left() {
        return Pauses.length(text, from, at);
    }

    /// Letters and digits to the end of the clause.
    int right() {
        return Pauses.length(text, at, clause.end());
    }

    boolean follows(String word) {
        return text.startsWith(word, at - word.length());
    }

    /// Whether a noun is described somewhere behind the place: 依第三條計算之金額, 必須遵行的事項. No pause parts
    /// what describes from what it is said of.
    boolean describes() {
        return describes(text, at, clause.end());
    }

    static boolean describes(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (text.charAt(i) == '的'
                    || text.charAt(i) == '之' && "一二三四五六七八九十 ".indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /// 合併契約書應記載事項: what must be done names a noun, without 之.
    boolean namesMatters() {
        int start = duty == null ? at : duty.end();
        String deed = text.substring(start, Math.min(clause.end(), start + 6));
        return deed.contains("事項") || text.startsWith("載", start);
    }

    /// Whether what must be done describes a noun close behind it or at the end of the clause.
    boolean dutyDescribes() {
        int done = duty == null ? at : duty.end();
        int end = clause.end();
        return describes(text, done, Math.min(end, done + 9))
                || describes(text, Math.max(done, end - 7), end);
    }

    /// Whether what is done is denied: in 沒有依規定|繳交 it is the deed that is.
    boolean denied() {
        for (int i = from; i < at; i++) {
            if (text.charAt(i) == '未' || text.startsWith("沒有", i) || text.startsWith("還沒", i)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> DENIALS =
            List.of("免", "不必", "無須", "不須", "無需", "毋須", "毋庸", "不得", "不可以", "禁止", "未", "沒有", "非");

    /// 免依第三條規定報請核定: what is denied reaches to the end, and no pause sets a part of it free.
    static boolean isDenied(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ("依經向於在以將由按".indexOf(text.charAt(i)) >= 0 && !endsIn(DENIALS, text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words since `start` wait for more: in 於主管機關規定|應… 於 does.
    boolean isOpen(int start) {
        for (int i = at - 1; i >= start && i >= at - 40; i--) {
            char c = text.charAt(i);
            if ("認否".indexOf(c) >= 0 || text.startsWith("是否", i)) {
                return true;
            }
            if ((c == '於' || c == '在') && !isClosed(i)) {
                return true;
            }
            if ((c == '對' || c == '經') && i + 1 < at && "於由".indexOf(text.charAt(i + 1)) >= 0) {
                return c == '經';
            }
            if (c == '將' && "即應".indexOf(i > 0 ? text.charAt(i - 1) : ' ') < 0) {
                return true;
            }
        }
        return false;
    }

    /// 於…時, 在…內: whether the place or time that began at `i` is said in full.
    private boolean isClosed(int i) {
        if ("屬關基鑑至由等位低高大小優異".indexOf(i > 0 ? text.charAt(i - 1) : ' ') >= 0) {
            return true;
        }
        for (int k = i + 1; k < at; k++) {
            if ("時內前後間上中下日者起處地之的".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return at - i > 6;
    }

    /// Where one of `words` stands last before the place; -1 when none does.
    int lastOf(Openers words, int start) {
        for (int i = at - 2; i >= start; i--) {
            if (words.begin(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /// The word that ends at `end`; empty when none of `words` does.
    static String endsIn(List<String> words, String text, int end) {
        for (String word : words) {
            if (text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return "";
    }

    /// Whether one of the characters stands since `start`.
    boolean holds(String any, int start) {
        for (int i = start; i < at; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

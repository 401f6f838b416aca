package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;

/// Names that stand alone, as people sign: on a line of their own, behind a dash, at the very end.
final class Signatures {

    private static final String DASHES = "-—–―~/";

    /// What may stand right behind a signed name: 陳大文啟.
    private static final String SIGNS = "啟筆叩上敬留";

    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST_LIST = 40;

    private Signatures() {}

    /// Where such names stand.
    static List<int[]> in(Folded text) {
        List<int[]> found = new ArrayList<>();
        int line = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.at(i) == '\n') {
                int[] name = of(text, line, i, i == text.length());
                if (name.length > 0) {
                    found.add(name);
                }
                line = i + 1;
            }
        }
        return found;
    }

    private static int[] of(Folded text, int from, int to, boolean last) {
        int end = to;
        while (end > from && (text.at(end - 1) == ' ' || text.at(end - 1) == ')')) {
            end--;
        }
        int start = from;
        while (start < end && (text.at(start) == ' ' || text.at(start) == '(')) {
            start++;
        }
        if (text.has(start, "by ") || text.has(start, "by:")) {
            start = text.blanks(start + 3);
        }
        if (end - start >= 4 && end - start <= 5 && SIGNS.indexOf(text.at(end - 1)) >= 0) {
            end = text.blanksBefore(end - 1);
        }
        // 陳大文(附議), 陳大文 2016/3/5, 陳大文、林美惠
        int open = start;
        while (open < end && open - start <= 4 && text.han(open)) {
            open++;
        }
        boolean remark = text.at(open) == '(' && end - open <= LONGEST_REMARK;
        boolean dated = text.at(open) == ' ' && text.digit(open + 1);
        if (open - start >= 3
                && (remark || dated || text.at(open) == '、' && end - open <= LONGEST_LIST)
                && NameShape.givenName(text, start, open)) {
            return new int[] {start, open};
        }
        int length = end - start;
        if (length == 3 || length == 4) {
            return NameShape.givenName(text, start, end) ? new int[] {start, end} : new int[0];
        }
        // …謝謝。 陳大文, …。—陳大文: set off at the end of a line.
        for (int size : new int[] {3, 4}) {
            int at = end - size;
            boolean setOff =
                    at > from
                            && (DASHES.indexOf(text.at(at - 1)) >= 0
                                    || last && text.at(at - 1) == ' ' && !text.han(at - 2)
                                    || last && "。！!".indexOf(text.at(at - 1)) >= 0);
            if (setOff && NameShape.givenName(text, at, end)) {
                return new int[] {at, end};
            }
        }
        return new int[0];
    }
}

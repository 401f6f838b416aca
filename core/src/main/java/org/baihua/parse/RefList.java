package org.baihua.parse;

/// Whether one reference goes on with the list of the one before it.
final class RefList {

    private static final String[] FILLERS = {
        "之罪", "之未遂犯", "之規定", "規定", "所定", "所列", "之情形", "情形", "之"
    };
    private static final String[] VERBS = {"依", "違反", "準用", "適用", "有", "犯"};

    private RefList() {}

    /// Whether only 、 or 及 stands between two references.
    ///
    /// @param end where the one before ends, -1 for none
    /// @param start where the next begins
    /// @param widely whether 規定、 and 之罪及 count too, as they do for the law that is meant
    static boolean goesOn(String text, int end, int start, boolean widely) {
        if (end < 0 || start - end > (widely ? 14 : 4)) {
            return false;
        }
        String between = Row.compact(text.substring(end, start));
        if (between.isEmpty() || !widely) {
            return widely || isConnector(between);
        }
        String rest = between;
        for (String filler : FILLERS) {
            if (rest.startsWith(filler)) {
                rest = rest.substring(filler.length());
                break;
            }
        }
        // 刑法第一百條準用第九十九條, 教師法第十九條所定第十四條
        boolean sameLaw = rest.isEmpty() ? !between.startsWith("之") : rest.equals("準用");
        for (String verb : VERBS) {
            if (rest.length() > verb.length() && rest.endsWith(verb)) {
                rest = rest.substring(0, rest.length() - verb.length());
                break;
            }
        }
        // 兵役法第五條禁役、第三十五條緩徵: 、 joins like with like.
        boolean parallel = between.endsWith("、") && count(between, "，。；：") == 0;
        return sameLaw || parallel || isConnector(rest) || rest.equals("，");
    }

    private static boolean isConnector(String between) {
        return !between.isEmpty() && count(between, "、及或與和暨以並至到") == between.length();
    }

    /// How many of the characters of `text` are among `wanted`.
    private static int count(String text, String wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += wanted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}

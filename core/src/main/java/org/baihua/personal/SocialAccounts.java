package org.baihua.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who somebody is with a messenger or a social network: 加line：@happyhouse, 臉書搜尋小美的日常,
/// facebook.com/wang.xiaoming.5.
record SocialAccounts() implements Scanner {

    private static final List<List<String>> ROWS = NameWords.table("social.tsv");
    private static final String[] SERVICES = words("service");
    private static final String[] SITES = words("site");
    private static final List<String> PAGES = List.of(words("page"));
    private static final String[] CALLS = words("calls");
    private static final String[] NAMED = words("named");

    private static String[] words(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new);
    }

    /// Whether the name of an account in Chinese may begin here: behind 搜尋, 名稱, 暱稱 and the like.
    static boolean mayBegin(Folded text, int at) {
        return text.han(at) && " :是叫尋稱做搜找「號".indexOf(text.at(at - 1)) >= 0;
    }

    @Override
    public @Nullable Hit at(Folded text, int at) {
        char before = text.at(at - 1);
        if (before == '/' || before == '~' || before == '@' && text.at(at - 2) == '/') {
            return page(text, at);
        }
        if (text.alphanumeric(at - 1) && text.at(at) != '@') {
            return null;
        }
        int named = named(text, at);
        if (named >= 0 && service(text, named)) {
            return free(text, at, named);
        }
        if (text.han(at)) {
            boolean written =
                    text.at(at - 1) == ':'
                            && text.labelled(at, "fb", "facebook", "臉書", "ig", "line", "賴");
            int length = NameShape.compound(text, at) ? 4 : 3;
            return written && NameShape.givenName(text, at, at + length) && !text.han(at + length)
                    ? new Hit(Personal.Kind.ACCOUNT, at, at + length)
                    : null;
        }
        if (text.has(at, "live:") && text.labelled(at, "skype")) {
            int last = at + 5;
            while (last - at < 36
                    && (text.alphanumeric(last) || "._-".indexOf(text.at(last)) >= 0)) {
                last++;
            }
            return new Hit(Personal.Kind.ACCOUNT, at, last);
        }
        boolean sign = text.at(at) == '@';
        int start = sign ? at + 1 : at;
        if (!text.alphanumeric(start)) {
            return null;
        }
        int end = start;
        boolean telling = sign;
        while (end - start < 31 && (text.alphanumeric(end) || "._-#".indexOf(text.at(end)) >= 0)) {
            telling |= text.digit(end) || text.at(end) == '_';
            telling |= text.at(end) == '.' && end - start > 2 && text.letter(end + 1);
            end++;
        }
        while (end > start && !text.alphanumeric(end - 1)) {
            end--;
        }
        boolean number = !text.letter(start) && text.digit(end - 1) && onlyDigits(text, start, end);
        boolean colon = text.at(at - 1) == ':' || text.at(at - 1) == ' ' && text.at(at - 2) == ':';
        if (colon && text.at(end) == ' ' && text.letter(end + 1)) {
            // FB: Ming-Hui Lin
            int last = end + 1;
            while (last - end < 20 && text.letter(last)) {
                last++;
            }
            end = capital(text.at(end + 1)) && capital(text.at(start)) ? last : end;
        }
        telling |= colon && end - start >= 4;
        boolean inAddress = text.at(end) == '/' || text.at(at - 1) == '-' || text.at(at - 1) == '.';
        return end - start >= 3
                        && !inAddress
                        && telling
                        && !number
                        && text.labelled(at, SERVICES)
                        && !isPart(text, at)
                ? new Hit(Personal.Kind.ACCOUNT, at, end)
                : null;
    }

    /// Whether the words in `[from, to)` can only announce a name: FB帳號名稱是, and not FB帳號來.
    private static boolean calls(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            for (String word : CALLS) {
                if (text.has(i, word) && i + word.length() <= to) {
                    return !text.endsWith(from, "youtube", "yt");
                }
            }
        }
        return false;
    }

    /// What looks like a label may be the end of a longer word: 信賴, 依賴.
    private static boolean isPart(Folded text, int at) {
        for (int i = at; i > at - 8 && i > 0; i--) {
            if (text.at(i - 1) == '賴') {
                return "信依仰無".indexOf(text.at(i - 2)) >= 0;
            }
            if (text.letter(i - 1)) {
                int from = i - 1;
                while (at - from < 20 && text.letter(from - 1)) {
                    from--;
                }
                String word = text.asText(from, i).toLowerCase(java.util.Locale.ROOT);
                return !List.of(SERVICES).stream()
                        .anyMatch(one -> one.equals(word) || one.endsWith(" " + word));
            }
        }
        return false;
    }

    /// Where the words begin that say that a name of an account comes: 帳號名稱是, 搜尋; -1 when none do.
    private static int named(Folded text, int at) {
        int end = at;
        while (at - end < 3 && " :：是叫為「".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        boolean found = true;
        while (found && at - start < 14) {
            found = false;
            for (String word : NAMED) {
                if (text.endsWith(start, word)) {
                    start -= word.length();
                    found = true;
                    break;
                }
            }
        }
        return start < end ? start : -1;
    }

    private static boolean service(Folded text, int end) {
        return text.labelled(end, SERVICES);
    }

    /// A name in any characters, up to what ends it.
    ///
    /// @param named where the words begin that announce it
    private static @Nullable Hit free(Folded text, int at, int named) {
        if (text.han(at) && !calls(text, named, at)) {
            return null;
        }
        if (!text.han(at) && !text.alphanumeric(at) && text.at(at) != '@') {
            return null;
        }
        for (String word : NAMED) {
            if (text.has(at, word)) {
                return null;
            }
        }
        int end = at;
        while (end - at < 24
                && (text.han(end)
                        || text.alphanumeric(end)
                        || "@._-·".indexOf(text.at(end)) >= 0
                        || text.at(end) == ' ' && text.letter(end - 1) && text.letter(end + 1))) {
            if (end - at >= 2 && "就也可裡上找即有是不".indexOf(text.at(end)) >= 0) {
                break;
            }
            end++;
        }
        int han = 0;
        for (int i = at; i < end; i++) {
            han += text.han(i) ? 1 : 0;
        }
        return end - at >= 2 && han <= 8 ? new Hit(Personal.Kind.ACCOUNT, at, end) : null;
    }

    /// facebook.com/NAME, line.me/ti/p/~NAME
    private static @Nullable Hit page(Folded text, int at) {
        int end = at;
        while (end - at < 60 && (text.alphanumeric(end) || "._-@%".indexOf(text.at(end)) >= 0)) {
            end++;
        }
        while (end > at && ".-".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        if (end - at < 3 || !text.endsWith(at, SITES)) {
            return null;
        }
        String name = text.asText(at, end).toLowerCase(java.util.Locale.ROOT);
        if (name.equals("profile.php") && text.has(end, "?id=")) {
            int last = end + 4;
            while (last - end < 30 && text.digit(last)) {
                last++;
            }
            return last > end + 4 ? new Hit(Personal.Kind.ACCOUNT, end + 4, last) : null;
        }
        return PAGES.contains(name) ? null : new Hit(Personal.Kind.ACCOUNT, at, end);
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean onlyDigits(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.digit(i)) {
                return false;
            }
        }
        return true;
    }
}

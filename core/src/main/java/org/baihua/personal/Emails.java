package org.baihua.personal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses of electronic mail, those too that were written so that programs do not find them:
/// `name (at) example.com`, `name 小老鼠 example 點 com`.
///
/// @param careful whether an address also counts that is only spelled out: name at gmail dot com
record Emails(boolean careful) implements Scanner {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 255;

    private static final String[] SIGNS = {"(at)", "[at]", "{at}", "<at>", "小老鼠", "@@", "@"};

    /// What stands before the @ of an account and is nobody's name: IG@someone.
    private static final List<String> SERVICES =
            List.of(
                    "ig",
                    "line",
                    "fb",
                    "threads",
                    "telegram",
                    "twitter",
                    "dcard",
                    "instagram",
                    "tg",
                    "x",
                    "plurk");

    private static final String[] SPELLED_SIGNS = {
        "( at )", "[ at ]", "(小老鼠)", "[小老鼠]", "(a)", "[a]", "(@)", "[@]", "at ", "在", "*at*",
        "-at-", "#at#", "_at_"
    };

    private static final String[] DOTS = {
        "[dot]", "(dot)", "{dot}", "<dot>", " dot ", "-dot-", "_dot_", "[點]", "(點)", " 點 ", "點",
        " . ", ". ", " .", "[.]", "(.)", "。", "."
    };

    private static final String[] MAILERS = {
        "gmail",
        "yahoo",
        "hotmail",
        "outlook",
        "icloud",
        "hinet",
        "livemail",
        "msn",
        "pchome",
        "seed",
        "mail",
        "kimo",
        "ymail",
        "protonmail",
        "me",
        "live",
        "xuite",
        "url",
        "giga",
        "so-net"
    };

    /// Tried at the first character of the sign; the name before it is found by walking back.
    @Override
    public @Nullable Hit at(Folded text, int at) {
        for (String sign : SIGNS) {
            if (text.has(at, sign)) {
                Hit hit = around(text, at, at + sign.length());
                return hit == null && careful ? spelled(text, at, at + sign.length()) : hit;
            }
        }
        if (careful) {
            for (String sign : SPELLED_SIGNS) {
                if (text.has(at, sign) && !(text.letter(at) && text.at(at - 1) != ' ')) {
                    return spelled(text, at, at + sign.length());
                }
            }
        }
        return null;
    }

    /// name at gmail dot com; without any dot when the host is known for its mail.
    private static @Nullable Hit spelled(Folded text, int sign, int afterSign) {
        int nameEnd = text.blanksBefore(sign);
        int start = nameEnd;
        while (nameEnd - start < LONGEST_NAME && isName(text, start - 1)) {
            start--;
        }
        while (start < nameEnd && !text.alphanumeric(start)) {
            start++;
        }
        if (nameEnd - start < 2
                || SERVICES.contains(text.asText(start, nameEnd).toLowerCase(Locale.ROOT))) {
            return null;
        }
        int host = text.blanks(afterSign);
        int end = host;
        int labels = 0;
        int at = host;
        while (labels < 5) {
            int last = at;
            while (last - at < 64 && (text.alphanumeric(last) || text.at(last) == '-')) {
                last++;
            }
            if (last == at) {
                break;
            }
            end = last;
            labels++;
            int dot = dot(text, last);
            if (dot == 0) {
                break;
            }
            at = last + dot;
        }
        boolean known = false;
        for (String mailer : MAILERS) {
            known |= text.has(host, mailer) && !text.alphanumeric(host + mailer.length());
        }
        return labels >= 2 && (known || text.at(sign) != 'a' && text.at(sign) != '在')
                        || labels == 1 && known && end - host > 4 && !text.letter(end + 1)
                ? new Hit(Personal.Kind.EMAIL, start, end)
                : null;
    }

    private static int dot(Folded text, int at) {
        if (text.at(at) == ',') {
            for (String domain : new String[] {"com", "tw", "net", "org", "edu", "gov"}) {
                if (text.has(at + 1, domain)) {
                    return 1;
                }
            }
        }
        int from = text.blanks(at);
        for (String dot : DOTS) {
            int spread = from - at <= 1 && dot.length() > 2 && dot.charAt(0) != ' ' ? from : at;
            int after = spread + dot.length();
            after = dot.length() > 2 ? text.blanks(after) : after;
            if (text.has(spread, dot) && text.letter(after)) {
                return after - at;
            }
        }
        return 0;
    }

    private static @Nullable Hit around(Folded text, int sign, int afterSign) {
        int nameEnd = text.blanksBefore(sign);
        int start = nameEnd;
        while (nameEnd - start < LONGEST_NAME && isName(text, start - 1)) {
            start--;
        }
        while (start < nameEnd && !text.alphanumeric(start)) {
            start++;
        }
        int host = afterSign;
        while (host - afterSign < 2 && text.at(host) == ' ') {
            host++;
        }
        int end = host;
        int lastDot = -1;
        while (end - host < LONGEST_HOST && isHost(text, end)) {
            if (text.at(end) == '.') {
                lastDot = end;
            }
            end++;
        }
        // A full stop behind an address ends the sentence.
        while (end > host && !text.alphanumeric(end - 1)) {
            end--;
            lastDot = lastDot >= end ? lastDotBefore(text, host, end) : lastDot;
        }
        if (SERVICES.contains(text.asText(start, nameEnd).toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean topLevel =
                lastDot > host && end - lastDot > 2 && lettersOnly(text, lastDot + 1, end);
        return start < nameEnd && topLevel ? new Hit(Personal.Kind.EMAIL, start, end) : null;
    }

    private static int lastDotBefore(Folded text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.at(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    private static boolean lettersOnly(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.letter(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(Folded text, int at) {
        return text.alphanumeric(at) || "._%+-".indexOf(text.at(at)) >= 0;
    }

    private static boolean isHost(Folded text, int at) {
        return text.alphanumeric(at) || text.at(at) == '.' || text.at(at) == '-';
    }
}

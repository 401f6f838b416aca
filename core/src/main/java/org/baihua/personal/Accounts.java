package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Numbers that mean something only where a word announces them: 統一編號, bank accounts, passports,
/// plates, dates of birth, names of accounts; and payment cards, which tell by their check digit.
record Accounts() implements Scanner {

    private static final String[] FIRM = {"統一編", "統編", "公司編", "稅籍編", "business id", "vat"};
    private static final String[] BANK = {
        "帳戶", "帳", "帳號", "戶", "匯款", "轉帳", "存摺", "郵局", "銀行", "分行", "account", "局", "a/c", "匯入", "匯至"
    };
    private static final String[] PASSPORT = {"護照", "護照字", "passport", "passport no"};
    private static final String[] PLATE = {"車牌", "車號", "車牌照", "牌照號", "車籍"};
    private static final String[] BIRTH = {
        "生日", "出生日期", "出生年月日", "出生", "出生於", "birthday", "date of birth"
    };
    private static final String[] MESSENGER = {
        "line id",
        "line",
        "lineid",
        "微信",
        "wechat",
        "telegram",
        "skype",
        "instagram",
        "ig",
        "ptt",
        "ptt id",
        "賴",
        "賴id"
    };

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (!text.alphanumeric(at) && text.at(at) != '(' || text.alphanumeric(at - 1)) {
            return null;
        }
        if (!text.digit(at)) {
            Hit plate = plate(text, at);
            return plate != null ? plate : text.letter(at) ? account(text, at) : bank(text, at);
        }
        Hit hit = firm(text, at);
        hit = hit != null ? hit : birth(text, at);
        hit = hit != null ? hit : passport(text, at);
        hit = hit != null ? hit : bank(text, at);
        hit = hit != null ? hit : card(text, at);
        return hit != null ? hit : plate(text, at);
    }

    private static @Nullable Hit firm(Folded text, int at) {
        if (!text.labelled(at, FIRM)) {
            return null;
        }
        Run run = Run.at(text, at, 9);
        return run != null && run.length() == 8 && CheckDigits.business(run.digits())
                ? new Hit(Personal.Kind.BUSINESS_ID, at, run.end(8))
                : null;
    }

    /// Ten to sixteen digits; the code of the bank may stand before them in brackets.
    private static @Nullable Hit bank(Folded text, int at) {
        int start = text.at(at) == '(' ? at + 1 : at;
        if (!text.digit(start) || !text.labelled(at, BANK)) {
            return null;
        }
        Run run = Run.at(text, start, Run.LONGEST);
        return run != null && run.length() >= 10 && run.length() <= 19
                ? new Hit(Personal.Kind.BANK_ACCOUNT, at, run.end(run.length()))
                : null;
    }

    private static @Nullable Hit passport(Folded text, int at) {
        if (!text.labelled(at, PASSPORT)) {
            return null;
        }
        Run run = Run.at(text, at, 10);
        return run != null && run.length() == 9 && run.groups().size() == 1
                ? new Hit(Personal.Kind.PASSPORT, at, run.end(9))
                : null;
    }

    private static @Nullable Hit card(Folded text, int at) {
        char first = text.at(at);
        if (first < '3' || first > '5') {
            return null;
        }
        Run run = Run.at(text, at, 17);
        if (run == null || run.length() != 16 || !CheckDigits.card(run.digits())) {
            return null;
        }
        boolean shaped =
                run.groups().size() == 1 || run.groups().stream().allMatch(size -> size == 4);
        return shaped ? new Hit(Personal.Kind.PAYMENT_CARD, at, run.end(16)) : null;
    }

    /// ABC-1234, 1234-AB and the other shapes: two to four letters or digits on either side.
    private static @Nullable Hit plate(Folded text, int at) {
        if (!text.labelled(at, PLATE)) {
            return null;
        }
        int left = at;
        boolean letters = false;
        boolean digits = false;
        while (left - at < 5 && text.alphanumeric(left)) {
            letters |= text.letter(left);
            digits |= text.digit(left);
            left++;
        }
        int right = text.at(left) == '-' || text.at(left) == ' ' ? left + 1 : left;
        int end = right;
        while (end - right < 5 && text.alphanumeric(end)) {
            letters |= text.letter(end);
            digits |= text.digit(end);
            end++;
        }
        int length = left - at + end - right;
        return letters
                        && digits
                        && length >= 5
                        && length <= 7
                        && !text.alphanumeric(end)
                        && (right > left || end == right)
                ? new Hit(Personal.Kind.PLATE, at, end)
                : null;
    }

    /// A date behind 生日 and the like, however it is written.
    private static @Nullable Hit birth(Folded text, int at) {
        if (!text.labelled(at, "民國") && !text.labelled(at, BIRTH)) {
            return null;
        }
        int start = at;
        int before = text.blanksBefore(at);
        if (text.endsWith(before, "民國")) {
            start = text.endsWith(before, "中華民國") ? before - 4 : before - 2;
            if (!text.labelled(start, BIRTH)) {
                return null;
            }
        }
        int end = at;
        int digits = 0;
        int last = at;
        while (end - at < 16 && (text.digit(end) || "年月日./- ".indexOf(text.at(end)) >= 0)) {
            if (text.digit(end)) {
                digits++;
            }
            if (text.digit(end) || text.at(end) == '日') {
                last = end + 1;
            }
            end++;
        }
        return digits >= 4 && digits <= 8 && last - at >= 6
                ? new Hit(Personal.Kind.BIRTH_DATE, start, last)
                : null;
    }

    /// The name of an account: a word of Latin letters and digits behind the service's name and id.
    private static @Nullable Hit account(Folded text, int at) {
        int end = at;
        boolean digits = false;
        while (end - at < 31 && (text.alphanumeric(end) || "._-".indexOf(text.at(end)) >= 0)) {
            digits |= text.digit(end);
            end++;
        }
        while (end > at && !text.alphanumeric(end - 1)) {
            end--;
        }
        if (end - at < 4 || end - at > 30 || text.at(at - 1) == '/') {
            return null;
        }
        boolean named = text.labelled(at, "id", "帳") && text.labelled(idStart(text, at), MESSENGER);
        boolean direct =
                digits
                        && (text.at(at - 1) == ':' || text.at(text.blanksBefore(at) - 1) == ':')
                        && text.labelled(at, MESSENGER);
        return named || direct ? new Hit(Personal.Kind.ACCOUNT, at, end) : null;
    }

    /// Where 「ID」 or 「帳號」 begins that stands before `at`.
    private static int idStart(Folded text, int at) {
        for (int i = at; i > Math.max(0, at - 10); i--) {
            if (text.endsWith(i, "id")) {
                return i - 2;
            }
            if (text.endsWith(i, "帳號")) {
                return i - 2;
            }
        }
        return at;
    }
}

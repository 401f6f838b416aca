package org.baihua.personal;

/// One piece of personal data in a text.
///
/// @param kind what it is
/// @param start offset of its first UTF-16 code unit
/// @param end offset after its last one
/// @param text what stands there, as written
public record Personal(Kind kind, int start, int end, String text) {

    /// What a piece of personal data is.
    public enum Kind {
        /// 國民身分證統一編號, or the 統一證號 of a resident certificate.
        PERSONAL_ID("personal-id", "證號"),
        PASSPORT("passport", "護照號碼"),
        BUSINESS_ID("business-id", "統一編號"),
        PHONE("phone", "電話"),
        EMAIL("email", "電子郵件"),
        ADDRESS("address", "地址"),
        BANK_ACCOUNT("bank-account", "帳號"),
        PAYMENT_CARD("payment-card", "卡號"),
        PLATE("plate", "車牌"),
        BIRTH_DATE("birth-date", "出生日期"),
        /// An account with a messenger or a social network.
        ACCOUNT("account", "帳戶名稱"),
        NAME("name", "姓名");

        private final String id;
        private final String chinese;

        Kind(String id, String chinese) {
            this.id = id;
            this.chinese = chinese;
        }

        /// The name that outside programs see. Stable.
        public String id() {
            return id;
        }

        /// What an officer calls it.
        public String chinese() {
            return chinese;
        }
    }

    public Personal {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException(kind + " [" + start + ", " + end + ")");
        }
    }

    /// The text with its middle hidden, for reports that must say which one was meant without
    /// giving it away: `0912…678`.
    public String hinted() {
        int kept = Math.min(2, text.length() / 4);
        return text.substring(0, kept) + "…" + text.substring(text.length() - kept);
    }
}

package org.baihua.inspect;

import java.util.List;
import org.baihua.source.Language;

/// One thing that a file would give away.
///
/// @param kind what it is
/// @param where the part, page or property that holds it, in the words of its format
/// @param text what would be given away
/// @param line 1-based number of the line that it stands in or next to, or 0 for the whole file
public record Leak(Kind kind, String where, String text, int line) {

    private static final int SHORTEST_PART = 7;

    /// The kinds of leaks. Their ids are fixed: scripts and allow lists name them.
    public enum Kind {
        TRACKED_CHANGE("tracked-change", "追蹤修訂", "tracked change"),
        COMMENT("comment", "註解", "comment"),
        HIDDEN_TEXT("hidden-text", "隱藏文字", "hidden text"),
        WHITE_TEXT("white-text", "白色文字", "white text"),
        AUTHOR("author", "作者或單位", "author or company"),
        CUSTOM_PROPERTY("custom-property", "檔案屬性", "property"),
        THUMBNAIL("thumbnail", "縮圖", "thumbnail"),
        EMBEDDED_FILE("embedded-file", "內嵌檔案", "embedded file"),
        EARLIER_REVISION("earlier-revision", "先前版本", "earlier revision"),
        COVERED_TEXT("covered-text", "被蓋住的文字", "covered text"),
        PERSONAL_ID("personal-id", "身分證或居留證號碼", "identity or residence number"),
        BUSINESS_ID("business-id", "統一編號", "business number"),
        PHONE("phone", "電話", "phone"),
        EMAIL("email", "電子郵件", "e-mail"),
        ADDRESS("address", "地址", "address"),
        BANK_ACCOUNT("bank-account", "銀行帳號", "bank account");

        private final String id;
        private final String chinese;
        private final String english;

        Kind(String id, String chinese, String english) {
            this.id = id;
            this.chinese = chinese;
            this.english = english;
        }

        /// The id that outside programs see.
        public String id() {
            return id;
        }

        /// Whether it is a way to reach somebody.
        public boolean isContact() {
            return this == PHONE || this == EMAIL || this == ADDRESS;
        }

        /// The kind as people call it.
        public String in(Language language) {
            return switch (language) {
                case ZH_TW -> chinese;
                case EN -> english;
            };
        }
    }

    /// Whether somebody decided that this may be published: it is one of the texts allowed, or a
    /// part of one (a number without its extension), blanks, hyphens and brackets aside.
    public boolean isAllowed(List<String> allowed) {
        String bare = bare(text);
        return !bare.isEmpty()
                && allowed.stream()
                        .map(Leak::bare)
                        .anyMatch(each ->
                                each.equals(bare)
                                        || bare.length() >= SHORTEST_PART && each.contains(bare));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000()（）\\-－–—#＃]", "");
    }
}

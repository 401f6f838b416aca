package org.baihua.bundle.notice;

import java.util.Locale;
import org.baihua.source.Language;

/// What a notice holds: the key in `notice.yaml`, what it means, and who asks for it.
///
/// The one list behind the reader's sentences, the questions of `init notice`, the comments of a
/// new file and the completeness check.
public enum Item {
    AGENCY("agency", "訂定機關（會同訂定的，每個機關都列）", "the agency or agencies", Law.ITEM_1, true, "某某部"),
    LEGAL_BASIS(
            "legalBasis",
            "訂定的依據（授權的法律與條項）",
            "the statute that empowers",
            Law.ITEM_2,
            true,
            "某某法第八條第二項"),
    PUBLISHED("published", "公告日期", "the day of publication", Law.ITEM_4, true, "2026-12-01"),
    COMMENT_DAYS(
            "commentDays",
            "陳述意見的期間（日）",
            "days in which anyone may comment",
            Law.ITEM_4,
            true,
            "60"),
    REASON_FOR_SHORTER(
            "reasonForShorter", "不滿 60 日的理由", "why fewer than 60 days", Law.SIXTY_DAYS, false, ""),
    UNIT("contact.unit", "收意見的單位", "the unit that takes opinions", Law.ITEM_4, true, "某某部某某司"),
    ADDRESS("contact.address", "收意見的地址", "its address", Law.ITEM_4, false, "臺北市中正區幸福路100號"),
    PHONE("contact.phone", "電話", "its phone", Law.NONE, false, "(02)5550-0100"),
    FAX("contact.fax", "傳真", "its fax", Law.NONE, false, ""),
    EMAIL("contact.email", "電子郵件", "its e-mail", Law.ITEM_4, false, "opinion@example.gov.tw"),
    NUMBER("number", "發文字號", "the document number", Law.NONE, false, ""),
    SUBJECT("subject", "主旨（不寫就由草案名稱組成）", "the subject", Law.NONE, false, ""),
    NOTICE_BASIS("noticeBasis", "公告的依據（不寫就依法規種類填）", "the basis of the notice", Law.NONE, false, ""),
    UNTIL("until", "截止日（寫了會和期間核對）", "the last day", Law.NONE, false, ""),
    URL("url", "公告所在的網址", "where the notice stands", Law.NONE, false, ""),
    JOIN_URL("joinUrl", "公共政策網路參與平臺的網址", "its page on Join", Law.NONE, false, ""),
    SIGNER_TITLE("signer.title", "首長職稱", "the signer's title", Law.NONE, false, ""),
    SIGNER_NAME("signer.name", "首長姓名", "the signer's name", Law.NONE, false, ""),
    HEARING_DATE("hearing.date", "聽證日期", "the day of the hearing", Law.HEARING, false, ""),
    HEARING_PLACE("hearing.place", "聽證場所", "its place", Law.HEARING, false, ""),
    HEARING_PROCEDURE("hearing.procedure", "聽證的主要程序", "its procedure", Law.HEARING, false, ""),
    KEYWORDS("keywords", "關鍵字", "keywords", Law.NONE, false, "");

    /// Who asks for an item.
    public enum Law {
        NONE("", ""),
        ITEM_1("行政程序法第 154 條第 1 項第 1 款", "Administrative Procedure Act, art. 154 I (1)"),
        ITEM_2("行政程序法第 154 條第 1 項第 2 款", "Administrative Procedure Act, art. 154 I (2)"),
        ITEM_3("行政程序法第 154 條第 1 項第 3 款", "Administrative Procedure Act, art. 154 I (3)"),
        ITEM_4("行政程序法第 154 條第 1 項第 4 款", "Administrative Procedure Act, art. 154 I (4)"),
        HEARING("行政程序法第 156 條", "Administrative Procedure Act, art. 156"),
        SIXTY_DAYS(
                "行政院秘書長 105 年 9 月 5 日函（法律及法規命令草案至少公告周知 60 日）",
                "the Executive Yuan's letter of 5 September 2016 (drafts stand for 60 days)");

        private final String chinese;
        private final String english;

        Law(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String in(Language language) {
            return language == Language.EN ? english : chinese;
        }
    }

    private final String key;
    private final String chinese;
    private final String english;
    private final Law law;
    private final boolean required;
    private final String example;

    Item(String key, String chinese, String english, Law law, boolean required, String example) {
        this.key = key;
        this.chinese = chinese;
        this.english = english;
        this.law = law;
        this.required = required;
        this.example = example;
    }

    /// The key in `notice.yaml`; a dot stands for a level.
    public String key() {
        return key;
    }

    public Law law() {
        return law;
    }

    /// Whether no notice can do without it.
    public boolean required() {
        return required;
    }

    public String example() {
        return example;
    }

    /// What it means.
    public String in(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /// The id that outside programs see.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

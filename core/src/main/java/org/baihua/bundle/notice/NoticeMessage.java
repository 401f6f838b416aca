package org.baihua.bundle.notice;

import org.baihua.source.Message;

/// What is wrong with a notice, and which law says so.
public enum NoticeMessage implements Message.Row {
    NOT_YAML("不是看得懂的 YAML：{0}。請對照 docs/reference/notice.schema.json。", "Not YAML: {0}."),
    UNKNOWN_KEY("不認得「{0}」。可以用的有：{1}。", "Unknown key {0}. There are: {1}."),
    WRONG_KIND("「{0}」的寫法不對，這裡要寫{1}。", "{0} must be {1}."),
    MISSING(
            "缺 {0}（{1}）。{2}要求公告寫明。請加上「{0}: {3}」。",
            "{0} is missing ({1}); {2} asks for it. Add \"{0}: {3}\"."),
    NO_WAY_TO_ANSWER(
            "contact 只有單位，沒有地址也沒有電子郵件。行政程序法第 154 條第 1 項第 4 款要求公告寫明向哪個機關陳述意見；請至少加上 contact.address 或 contact.email。",
            "contact has neither address nor e-mail. Administrative Procedure Act, art. 154 I (4): a notice says where opinions go. Add contact.address or contact.email."),
    BASIS_OF_NOTICE(
            "legalBasis 寫的是公告程序的依據（{0}），不是訂定這個法規的依據；公告改用{1}。行政程序法第 154 條第 1 項第 2 款要的是授權訂定的法律與條項，例：legalBasis: 某某法第八條第二項；公告程序的依據請寫在 noticeBasis。",
            "legalBasis names the law on notices ({0}), not the statute that empowers the regulation; the notice says {1}. Administrative Procedure Act, art. 154 I (2) asks for the latter; put the former into noticeBasis."),
    NO_DRAFT(
            "檔案裡找不到草案條文，也沒有條文對照表。行政程序法第 154 條第 1 項第 3 款要求公告草案全文或主要內容；請確認給的是草案檔。",
            "The file holds neither articles nor a comparison table. Administrative Procedure Act, art. 154 I (3): a notice holds the draft or its main content."),
    NO_SUCH_DAY(
            "{0}：「{1}」不是日期，或沒有這一天。行政程序法第 154 條第 1 項第 4 款的期間要由確定的日子起算；請寫成 2026-12-01 或 115年12月1日。",
            "{0}: \"{1}\" is no date. The period of Administrative Procedure Act, art. 154 I (4) runs from a definite day; write 2026-12-01 or 115年12月1日."),
    UNLIKELY_DAY(
            "{0}：{1} 不可能是公告日。行政程序法第 154 條自民國 90 年 1 月 1 日施行，公告也不會排到民國 190 年以後；請檢查年份。",
            "{0}: {1} cannot be. Administrative Procedure Act, art. 154 holds since 2001-01-01; check the year."),
    BAD_DAYS(
            "commentDays 是「{0}」。行政程序法第 154 條第 1 項第 4 款的期間要是正整數的日數（1 到 3650），例：commentDays: 60。",
            "commentDays is {0}. The period of Administrative Procedure Act, art. 154 I (4) is a number of days from 1 to 3650."),
    SHORT_WITHOUT_REASON(
            "陳述意見的期間只有 {0} 日，沒有寫理由。{1}要求不滿 60 日的要說明理由；請加上「reasonForShorter: 理由」，或把 commentDays 改為 60。",
            "Only {0} days for comments and no reason. By {1} a shorter period needs one: add reasonForShorter, or make commentDays 60."),
    OTHER_LAST_DAY(
            "until 是 {0}，但從 {1} 的次日起算 {2} 日，末日是 {3}（行政程序法第 48 條）。請改 until 或 commentDays，或刪掉 until。",
            "until is {0}, but {2} days from the day after {1} end on {3} (Administrative Procedure Act, art. 48). Mend one of them."),
    HEARING_INCOMPLETE(
            "聽證缺 {0}（{1}）。行政程序法第 156 條要求公告寫明聽證的日期、場所和主要程序。",
            "The hearing lacks {0} ({1}). Administrative Procedure Act, art. 156 asks for day, place and procedure."),
    HEARING_TOO_EARLY(
            "聽證日期 {0} 早於公告日期 {1}。行政程序法第 156 條的公告要在聽證之前；請檢查日期。",
            "The hearing on {0} is before the notice of {1}; Administrative Procedure Act, art. 156 wants it announced first."),
    BAD_EMAIL(
            "contact.email「{0}」不是電子郵件地址，民眾會寄不到意見（行政程序法第 154 條第 1 項第 4 款）。請檢查。",
            "contact.email \"{0}\" is no e-mail address; opinions would not arrive (Administrative Procedure Act, art. 154 I (4))."),
    BAD_ALLOW(
            "allow 的每一筆要有 kind（可再加 text、reason）；kind 可以是：{0}。",
            "Each entry of allow has a kind (and may have text and reason); a kind is one of: {0}."),
    DRAFT_DIFFERS(
            "notice.yaml 的{0}是「{1}」，草案檔自己的預告寫「{2}」。公告依 notice.yaml；請確認哪一個才對。",
            "{0} is \"{1}\" in notice.yaml and \"{2}\" in the draft's own notice. The former is published; check which is right.");

    private final Wording wording;

    NoticeMessage(String chinese, String english) {
        wording = new Wording(Message.code("notice-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

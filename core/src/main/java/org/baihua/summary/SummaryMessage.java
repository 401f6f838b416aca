package org.baihua.summary;

import org.baihua.source.Message;

/// What the summary says in its own words.
public enum SummaryMessage implements Message.Row {
    HOLIDAY_LINE(
            "這一行不是日期：「{0}」。請用 2026-01-01 或政府行政機關辦公日曆表的格式。",
            "Not a date: “{0}”. Use 2026-01-01 or the government calendar's format."),
    HOW_TO_COMMENT(
            "任何人都可以在期限內，用下面的方式向{0}表示意見。",
            "Anybody may comment to {0} within the period, as follows."),
    AN_AGENCY("主辦機關", "the agency"),
    NO_PERIOD("公告沒有寫可以表示意見的期間，請問承辦單位。", "The notice states no period; please ask the agency."),
    NO_DATE(
            "公告寫的期間是 {0} 天，但是找不到公告日期，所以算不出最後一天。",
            "The notice states {0} days but no date, so the last day cannot be computed."),
    COUNTED(
            "公告日是 {0}，從隔天起算 {1} 天，最後一天是 {2}。",
            "Dated {0}; the next day is day one of {1}; the last day is {2}."),
    ON_A_WEEKEND(
            "這一天是週末；沒有放假日資料，所以沒有順延，實際期限可能到下一個上班日。",
            " That is a weekend; without a calendar of holidays it was not moved to the next working day."),
    HOLIDAYS_UNKNOWN(
            "沒有放假日資料，遇到放假日時會順延到下一個上班日。",
            " Without a calendar of holidays it is not known whether that is a working day."),
    MOVED("這一天放假，順延到 {0}。", " Offices are closed on that day; it moves to {0}."),
    ADDRESS("地址：", "address: "),
    PHONE("電話：", "phone: "),
    FAX("傳真：", "fax: "),
    EMAIL("電子郵件：", "e-mail: "),
    ONE_LINE_NEW("這份草案要訂定「{0}」，共 {1} 條。", "A new regulation, “{0}”, of {1} articles."),
    ONE_LINE_NEW_UNCOUNTED("這份草案要訂定「{0}」。", "A new regulation, “{0}”."),
    ONE_LINE_AMENDMENT_UNCOUNTED("這份草案要修改「{0}」。", "An amendment of “{0}”."),
    ONE_LINE_AMENDMENT_UNSEEN(
            "這份草案要修改「{0}」；這個檔案裡沒有修正條文，要看附件才知道改了什麼。",
            "An amendment of “{0}”; this file does not hold the amended articles, see its attachments."),
    ONE_LINE_AMENDMENTS(
            "這份草案要修改 {0} 部法規，「{1}」：{2}。", "An amendment of {0} regulations, “{1}”: {2}."),
    ONE_LINE_NOTICE_SAYS("這是一份預告：{0}", "A notice: {0}"),
    ONE_LINE_AMENDMENT("這份草案要修改「{0}」：{1}。", "An amendment of “{0}”: {1}."),
    ONE_LINE_REPEAL("這份草案要廢止「{0}」。", "“{0}” is to be repealed."),
    ONE_LINE_STATUTE("這是「{0}」的全文，共 {1} 條。", "The text of “{0}”, {1} articles."),
    ONE_LINE_NOTICE("這是「{0}」的預告。", "The notice of “{0}”."),
    ONE_LINE_OTHER("這份文件是「{0}」。", "This document is “{0}”."),
    COUNT_ADDED("新增 {0} 條", "{0} new"),
    COUNT_AMENDED("修正 {0} 條", "{0} amended"),
    COUNT_REWORDED("只改文字 {0} 條", "{0} reworded"),
    COUNT_DELETED("刪除 {0} 條", "{0} deleted"),
    COUNT_RENUMBERED("只改條次 {0} 條", "{0} renumbered"),
    MAINLY("主要是：{0}", " Mainly: {0}"),
    NO_CHANGE("條文沒有實質變動", "nothing of substance"),
    FALLBACK(
            "{0}改寫後可能改變意思，所以保留原文。",
            "{0}: a rewrite might have changed the meaning, so the original stands."),
    FALLBACKS(
            "還有 {0} 段改寫後可能改變意思，所以保留原文。", "{0} more units keep their original for the same reason."),
    DANGLING("{0}提到「{1}」，在這份文件裡找不到。", "{0} refers to “{1}”, which is not in this document."),
    NOT_PRINTED(
            "這份草案只印出要修改的條文；它提到的{0}沒有印出來，請查現行法規。",
            "This draft prints only the articles that it changes; {0} are not among them: see the law"
                    + " in force."),
    AND_OTHERS("等條文", " and others"),
    DANGLINGS("還有 {0} 處引用，在這份文件裡找不到。", "{0} more references lead to nothing in this document."),
    READING("{0}（{1}）", "{0} ({1})"),
    PICTURES(
            "這份文件有 {0} 張圖片沒有讀（第一張在 {1}）；圖裡如果有條文、公式或附表，這一頁就沒有。",
            "{0} pictures of this document were not read (the first at {1}); provisions, formulas or"
                    + " tables in them are missing here."),
    READINGS("讀檔時還有 {0} 處要留意，見原始檔。", "{0} more remarks about reading the file."),
    TABLE("{0}的表格照原樣放著，沒有改寫。", "{0}: its table stands as it is."),
    POINTS_LEFT_OUT(
            "機關的說明有 {0} 點提到的數字或日期，在條文裡找不到，所以放在「為什麼」，沒有列為重點。",
            "{0} of the agency's points give figures or dates that no article says; they stand among the"
                    + " reasons."),
    NO_ARTICLES("在這份文件裡沒有找到條文。", "No articles were found in this document.");

    private final Wording wording;

    SummaryMessage(String chinese, String english) {
        wording = new Wording(Message.code("summary-", this), chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

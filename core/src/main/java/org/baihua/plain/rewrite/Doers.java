package org.baihua.plain.rewrite;

import java.util.List;

/// Tells 者 as the one who acts (申請設置露營場者，應填具申請書) from 者 as a condition (逾期未補正者，駁回其申請).
///
/// The one who acts is named by what they do and has no subject of their own; and what they must or
/// may do next is something that only a person or a firm does.
enum Doers {
    /// 者 is the one who acts.
    PERSON,
    /// It may be.
    UNSURE,
    /// It is a condition.
    NOBODY;

    /// What somebody is named by.
    private static final List<String> DEEDS =
            List.of(
                    "申請", "經營", "從事", "設置", "設立", "開設", "興建", "興辦", "飼養", "輸入", "輸出", "製造", "販賣",
                    "販售", "報考", "報名參加", "參加", "租用", "承租", "擔任", "駕駛", "舉辦", "請領", "購買");

    /// What stands between such a verb and its object where the two are one noun: 申請文件不全者.
    private static final List<String> NOUNS =
            List.of(
                    "人", "案", "書", "文件", "資料", "表", "事項", "單位", "機構", "機關", "時", "內容", "期間", "期限",
                    "費", "資格", "者", "權", "項目", "地點", "場所", "計畫", "金額", "次數", "日", "對象", "條件", "理由",
                    "經");

    /// What makes a clause say how things stand, not who somebody is.
    private static final String STATES = "未不無逾違經有符屬為因已達曾非遭被應得須致滿如係若倘是";

    /// What only somebody who acts for themselves does.
    private static final List<String> ACTS =
            List.of(
                    "填具", "填寫", "填妥", "檢附", "檢具", "檢送", "投保", "繳納", "繳交", "繳驗", "申請", "申報", "提出",
                    "備具", "具備", "攜帶", "出示", "親自", "報名", "參加", "簽訂", "遵守", "置備", "張貼", "懸掛", "領有",
                    "取得");

    private static final List<String> MODALS = List.of("應", "不得", "得", "須", "必須");

    /// What an authority does, whoever is named before.
    private static final List<String> OFFICIAL =
            List.of(
                    "駁回", "不予", "予以", "廢止", "撤銷", "註銷", "處", "命", "令", "通知", "公告", "核發", "發給", "退還",
                    "追繳", "追回", "准", "免", "限期", "沒入", "補助", "優先", "視為", "由", "經", "另", "並同", "按次",
                    "依其", "停止", "以", "自", "併");

    /// What the 者 that ends `clause`, the first of its sentence, means before `next`.
    static Doers in(String text, Clause clause, Clause next) {
        int start = clause.start();
        int deed = lengthOf(DEEDS, text, start);
        if (deed == 0
                || lengthOf(NOUNS, text, start + deed) > 0
                || holds(text, start + deed, clause.end() - 1, STATES)) {
            return NOBODY;
        }
        int modal = lengthOf(MODALS, text, next.start());
        if (modal == 0 || next.start() <= start) {
            return NOBODY;
        }
        int verb = next.start() + modal;
        if (lengthOf(OFFICIAL, text, verb) > 0) {
            return NOBODY;
        }
        String words = text.substring(verb, next.end());
        return ACTS.stream().anyMatch(words::contains) && !words.contains("由") ? PERSON : UNSURE;
    }

    private static int lengthOf(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean holds(String text, int start, int end, String any) {
        for (int i = start; i < end; i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

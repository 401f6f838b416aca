package org.baihua.plain.rewrite;

import java.util.List;

/// Leaves out 規定 behind the place that it only repeats: 依第五條規定辦理 → 依第五條辦理, 違反第五條之規定 → 違反第五條.
///
/// Where 規定 is itself what is spoken of (第五條規定，於法人準用之) or describes what follows (第五條規定之期限), it
/// stays: 依民法第五條的順序的親屬 is no Chinese.
final class Spare implements Rule {

    /// What may stand behind the last unit of a place before 規定.
    private static final String PLACE = "條項款目點";

    private static final List<String> OWN =
            List.of("本法", "本條例", "本辦法", "本規則", "本標準", "本準則", "本細則", "本要點", "本規程");

    /// The verbs and modals that may follow: what is not known to be one may be a noun that 規定
    /// describes.
    private static final List<String> NEXT =
            List.of(
                    "辦理", "訂定", "申請", "申報", "應", "得", "不得", "處", "提出", "核准", "核定", "公告", "審查", "繳納",
                    "免", "為", "由", "向", "經", "予以", "不予", "限期", "通知", "撤銷", "廢止", "註銷", "執行", "計算",
                    "扣除", "設置", "設立", "檢附", "檢具", "填具", "取得", "發給", "核發", "補正", "改善", "送", "報", "將",
                    "令", "命", "受", "許可", "登記", "變更", "移送", "移交", "製作", "記載", "保存", "實施", "施行", "處理",
                    "處罰", "裁處", "徵收", "收取", "給予", "給與", "補助", "參加", "召開", "遴選", "遴聘", "聘", "指定",
                    "選任", "委託", "完成", "繳交", "請求", "聲請", "主管機關", "必須", "可以", "不可以");

    /// What else may follow where somebody has gone against the rule.
    private static final List<String> AFTER_BREACH =
            List.of("，", "者，", "如", "而", "仍", "並", "且", "以", "於", "自", "對", "致", "情節");

    /// Nouns that stand right behind a place as well as behind its 的. What may be a verb, too, is
    /// none: 第五條之申請 is not 第五條申請.
    private static final Openers CLEAR =
            new Openers(
                    "文件", "書件", "資料", "事項", "期限", "期間", "資格", "條件", "要件", "情形", "程序", "標準", "金額",
                    "費用", "費額", "範圍", "項目", "機關", "機構", "人員", "設備", "設施", "義務", "措施", "比率", "比例",
                    "基準", "用途", "內容", "申請書", "申請人", "限制", "罰鍰", "保證金", "證明文件");

    /// What 之規定 may stand behind without its 之: 依民法規定.
    private static final String RULES = "法例則準程令約點章";

    @Override
    public String id() {
        return "spare";
    }

    @Override
    public String says() {
        return "「依第幾條規定辦理」「違反第幾條之規定」的「規定」是多餘的字，刪去；「規定之文件」的不是";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("依第五條第一項規定申請者，應繳納規費。", "依第五條第一項申請者，應繳納規費。"),
                new Example("違反第五條之規定者，處罰鍰。", "違反第五條者，處罰鍰。"),
                new Example("依第五條規定之期限辦理。", "依第五條規定之期限辦理。"),
                new Example("申請程序依第五條規定，並應公告。", "申請程序依第五條規定，並應公告。"),
                new Example("依第五條規定，應公告其名稱。", "依第五條，應公告其名稱。"),
                new Example("前項第二款之文件及第五條之申請。", "前項第二款文件及第五條之申請。"),
                new Example("應符合消防法之規定。", "應符合消防法規定。"),
                new Example("第五條規定，於法人準用之。", "第五條規定，於法人準用之。"),
                new Example("依第五條及第六條規定文件辦理。", "依第五條及第六條規定文件辦理。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        for (int at = text.indexOf("規定"); at > 0; at = text.indexOf("規定", at + 2)) {
            int place = at;
            if ("之的".indexOf(text.charAt(at - 1)) >= 0) {
                place--;
            }
            int ground = endsPlace(text, place) ? ground(text, place) : -1;
            if (ground >= 0
                    && (begins(NEXT, text, at + 2)
                            || text.charAt(ground) == '違' && begins(AFTER_BREACH, text, at + 2)
                            || text.startsWith("，", at + 2) && opens(text, ground))) {
                sheet.change();
                sheet.replace(id(), place, at + 2, "");
            }
        }
        for (int at = text.indexOf('之'); at > 1; at = text.indexOf('之', at + 1)) {
            char before = text.charAt(at - 1);
            boolean place = PLACE.indexOf(before) >= 0 && isNumbered(text, at - 2);
            if (place && standsAlone(text, at + 1)
                    || (place || RULES.indexOf(before) >= 0) && isRule(text, at + 1)) {
                sheet.change();
                sheet.replace(id(), at, at + 1, "");
            }
        }
    }

    /// Whether the noun at `at` is all that the place describes: in 第五條之人員訓練計畫 there is more of it.
    private static boolean standsAlone(String text, int at) {
        String noun = CLEAR.at(text, at);
        int end = at + noun.length();
        return !noun.isEmpty()
                && (end == text.length()
                        || !Script.isHan(text.charAt(end))
                        || "應得不由及或者為向經以於與必可".indexOf(text.charAt(end)) >= 0);
    }

    /// 依第五條規定，應…: at the head of a sentence it says why. In 申請程序依本準則規定，其… 規定 is all that is said of
    /// the subject.
    private static boolean opens(String text, int ground) {
        return ground == 0 || "。；\n".indexOf(text.charAt(ground - 1)) >= 0;
    }

    private static boolean endsPlace(String text, int at) {
        return at > 0
                && (PLACE.indexOf(text.charAt(at - 1)) >= 0 && at > 2
                        || OWN.stream().anyMatch(own -> text.startsWith(own, at - own.length())));
    }

    /// Where the 依 or 違反 stands that governs the place, with nothing between them but names and
    /// numbers; -1 when none does.
    private static int ground(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 60); i--) {
            char c = text.charAt(i);
            if (Script.isClauseMark(c) || "之的".indexOf(c) >= 0 && !isArticleOf(text, i)) {
                return -1;
            }
            if (c == '依' || text.startsWith("違反", i) || text.startsWith("按照", i)) {
                return i;
            }
        }
        return -1;
    }

    /// 第五條, 前二項, 第 5 條: no number stands in 股款.
    private static boolean isNumbered(String text, int at) {
        char c = text.charAt(at);
        return c == '前' || c == ' ' || Script.isNumeral(c) || Character.isDigit(c);
    }

    /// 規定 that is a noun: something ends behind it, or is done by it.
    private static boolean isRule(String text, int at) {
        int end = at + 2;
        return text.startsWith("規定", at)
                && (end == text.length()
                        || Script.isClauseMark(text.charAt(end))
                        || text.startsWith("者，", end)
                        || text.startsWith("辦理", end));
    }

    /// 第五條之一
    private static boolean isArticleOf(String text, int at) {
        return at > 0
                && text.charAt(at - 1) == '條'
                && at + 1 < text.length()
                && (Script.isNumeral(text.charAt(at + 1))
                        || Character.isDigit(text.charAt(at + 1))
                        || text.charAt(at + 1) == ' ');
    }

    private static boolean begins(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}

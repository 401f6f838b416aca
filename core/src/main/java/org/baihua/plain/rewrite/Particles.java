package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;

/// Writes 的 for 之 where it joins what describes to what is described: 主管機關核准之文件 → 主管機關核准的文件.
///
/// 之 stays where it stands for a thing (由主管機關定之), in numbers (二分之一, 第九條之一), and in set words (之間,
/// 之前, 反之).
final class Particles implements Rule {

    /// After these 之 stands for a thing.
    private static final String PRONOUN_AFTER = "為以因與使視隨兼對將";

    /// Words that end in one of those and are followed by 的 all the same.
    private static final Set<String> VERBS =
            Set.of(
                    "行為", "作為", "認為", "贈與", "給與", "授與", "參與", "讓與", "追隨", "歧視", "監視", "行使", "大使",
                    "少將", "中將", "上將", "武將", "原因", "病因", "公使", "反對", "相對", "絕對", "核對", "面對", "比對",
                    "校對", "配對");

    /// Place words: 之前 stays, 之前項 does not.
    private static final String PLACES = "間內外前後上下中際初末餘右左旁";

    private static final Set<String> AFTER_PLACE =
            Set.of(
                    "內容", "內部", "內涵", "內規", "內勤", "內地", "內業", "前提", "前期", "前案", "前身", "外人", "外資",
                    "外語", "外宣", "內政", "內外", "內陸", "內控", "內線", "外國", "外部", "外商", "外籍", "外幣", "外匯",
                    "外觀", "外文", "外包", "外交", "外界", "外牆", "外來", "外銷", "外僑", "外殼", "外側", "內側", "前項",
                    "前條", "前款", "前述", "前揭", "前開", "前置", "前端", "前科", "前次", "前後", "後續", "後果", "後段",
                    "後備", "後代", "後端", "後方", "上級", "上限", "上市", "上櫃", "上述", "上開", "上訴", "上網", "上班",
                    "下列", "下級", "下限", "下游", "下水", "下載", "下層", "中央", "中文", "中間", "中心", "中小", "中華",
                    "中途", "中止", "中等", "中醫", "中藥", "中繼", "中籤", "中低", "中英", "中獎", "中標", "中學", "間接",
                    "間隔", "間距", "初次", "初審", "初步", "初級", "初驗", "初任", "末端", "末日", "左側", "右側", "左方",
                    "右方");

    @Override
    public String id() {
        return "particles";
    }

    @Override
    public String says() {
        return "連接修飾語的「之」改成「的」";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("經主管機關核准之文件，由公會定之。", "經主管機關核准的文件，由公會定之。"),
                new Example("二分之一之股東於三日之內表示。", "二分之一的股東於三日之內表示。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        for (int i = text.indexOf('之', 1); i >= 0; i = text.indexOf('之', i + 1)) {
            if (i + 1 < text.length() && (joins(text, i) || isBeforeFigure(sheet, text, i))) {
                sheet.change();
                sheet.replace(id(), i, i + 1, "的");
            }
        }
    }

    /// 之十二倍: the number is written in figures already.
    private static boolean isBeforeFigure(Sheet sheet, String text, int at) {
        if (sheet.isClaimed(at + 1)
                && Script.isHan(text.charAt(at - 1))
                && (text.startsWith("次日", at + 1) || text.charAt(at + 1) == '前')) {
            // 之前項, 之次日起: what follows is said anew.
            return true;
        }
        return Script.isNumeral(text.charAt(at + 1))
                && !sheet.isFree(at + 1, at + 2)
                && Script.isHan(text.charAt(at - 1))
                && "分條點目".indexOf(text.charAt(at - 1)) < 0
                && !text.startsWith("之一", at);
    }

    private static boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean described = Script.isHan(after) || after == '「';
        boolean describes =
                Script.isHan(before)
                        || "）」%".indexOf(before) >= 0
                        || before < 128 && Character.isLetterOrDigit(before);
        if (!described
                || !describes
                || before == '的'
                || text.startsWith("不了了之", at - 3)
                || after == '的'
                || after == '之'
                || after == '者'
                || before == '之') {
            return false;
        }
        if (before == '目'
                && at > 1
                && (Script.isNumeral(text.charAt(at - 2)) || text.charAt(at - 2) == ' ')) {
            // 第一目之疫苗: 第 1 目的疫苗 reads like a purpose.
            return false;
        }
        if (Script.isNumeral(after)) {
            if ("分條項款目".indexOf(before) < 0 && isFraction(text, at + 1)) {
                return true;
            }
            return !(before == '分' || before == '條') && isPhraseOfOne(text, at + 1);
        }
        if (PRONOUN_AFTER.indexOf(before) >= 0) {
            return at > 1 && VERBS.contains(text.substring(at - 2, at));
        }
        if (PLACES.indexOf(after) >= 0) {
            return at + 3 <= text.length() && AFTER_PLACE.contains(text.substring(at + 1, at + 3));
        }
        if (after == '家') {
            // 榮譽國民之家
            return at + 2 < text.length() && "長屬庭人戶".indexOf(text.charAt(at + 2)) >= 0;
        }
        if (after == '用') {
            // 供出版之用; but 之用途, 之用水.
            return at + 2 < text.length() && "途地水電語品人具戶字詞料紙量藥".indexOf(text.charAt(at + 2)) >= 0;
        }
        if ("年日時月".indexOf(after) >= 0
                && at + 2 < text.length()
                && (Script.isNumeral(text.charAt(at + 2))
                        || Character.isDigit(text.charAt(at + 2))
                        || text.charAt(at + 2) == ' ')) {
            // 以十九歲之年一月一日起算
            return false;
        }
        if (after == '等') {
            // 依市價定之等規定; but 之等級, 之等候.
            return at + 2 < text.length() && "級次第候值同待".indexOf(text.charAt(at + 2)) >= 0;
        }
        if (text.startsWith("培育之大學", at - 2)) {
            // A term of 師資培育法.
            return false;
        }
        if (after == '友') {
            // 中華民國軍人之友社: a name.
            return false;
        }
        if (after == '命') {
            // 承校長之命辦理; but 之命令, 之命題.
            return at + 2 < text.length() && "令題中名案".indexOf(text.charAt(at + 2)) >= 0;
        }
        if (after == '日' || after == '時') {
            return at + 2 < text.length() && "期數常間報程效段刻價".indexOf(text.charAt(at + 2)) >= 0;
        }
        return !(isBound(text, at + 1)
                || after == '次' && text.startsWith("次日", at + 1)
                || after == '所' && text.startsWith("所以", at + 1)
                || after == '與');
    }

    /// Words of one character that stand after 之 but not after 的: 承校長之命, 勝訴之望, 明顯之處. What they
    /// begin (之處分, 之需要, 之名稱) is another matter.
    private static final String BOUND =
            "急冠例徒虞嫌故譽命望首士誼便需旨職名屬效勢利害苦災禍境恩處期年憑據準列際資力實" + "和差積比半多老機地情責意慮因分務理訴權令長數量";

    /// Whether the word at `at` has only one character, and that is one of those.
    private static boolean isBound(String text, int at) {
        char word = text.charAt(at);
        if ("虞嫌譽".indexOf(word) >= 0 || word == '故' && !text.startsWith("故意", at)) {
            return true;
        }
        if (BOUND.indexOf(word) < 0) {
            return false;
        }
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '。';
        return !Script.isHan(after) || "者時而為不應得可並且及或以於由且無在，亦均與、設裝置".indexOf(after) >= 0;
    }

    /// 全價之二分之一
    private static boolean isFraction(String text, int at) {
        int i = at;
        while (i < text.length() && Script.isNumeral(text.charAt(i))) {
            i++;
        }
        return i > at && text.startsWith("分之", i);
    }

    /// 之一定, 之一般, 之三種; but 情形之一.
    private static boolean isPhraseOfOne(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return text.charAt(at) == '一'
                // 依下列方式之一定之
                && !(text.startsWith("一定之", at)
                        && (at + 3 == text.length() || Script.isClauseMark(text.charAt(at + 3))))
                && "定般切部致方側級次年個種項".indexOf(second) >= 0
                && !text.startsWith("一項", at)
                && !text.startsWith("一部或", at);
    }
}

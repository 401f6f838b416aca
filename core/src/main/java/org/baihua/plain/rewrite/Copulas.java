package org.baihua.plain.rewrite;

import java.util.BitSet;
import java.util.List;

/// A pause behind what is spoken of, before it is said what it is or what it costs: 本標準適用之對象|為
/// 國內外團體, 執照審查費|每件三千元.
final class Copulas {

    /// What is then said has at least so many characters.
    private static final int SAID = 7;

    /// What something may be spoken of as; it ends what stands before 為.
    private static final List<String> NAMED =
            List.of(
                    "對象", "面積", "金額", "費用", "標準", "單位", "方式", "期間", "期限", "係數", "時間", "範圍", "名稱",
                    "資格", "條件", "數額", "基準", "公式", "費率", "比率", "比例", "現值", "的主管機關", "之主管機關", "項目",
                    "任務", "職掌", "種類", "地點", "處所", "總額", "額度", "人數", "內容", "程序", "基金來源", "來源", "用途",
                    "目的", "義務人", "當事人");

    /// In what stands before 為 these show that something is made into something, or still done.
    private static final String MAKES = "以將列視改作由經依應得把定於在向如若倘未經";

    /// What may be charged for one of.
    private static final String COUNTED = "件次人份張年月日輛車艘台臺部座平公坪戶場科案項頁小學期位名間組本冊幅點筆枚隻頭株架套個時片";

    private static final String CHARGES = "費金額款稅價資";

    private static final List<String> DEFINES = List.of("是指", "係指");

    private static final Openers OTHER_THAN_MEANS =
            new Openers(
                    "指定", "指派", "指示", "指導", "指揮", "指標", "指紋", "指數", "指名", "指引", "指認", "指明", "指述");

    private Copulas() {}

    static void markFirst(BitSet marked) {
        "每為指是係".chars().forEach(marked::set);
    }

    static boolean beginSaid(Gap gap) {
        return switch (gap.after()) {
            case '每' -> isPrice(gap);
            case '為' -> isWhat(gap);
            case '指', '是', '係' -> means(gap);
            default -> false;
        };
    }

    /// 執照審查費|每件三千元
    private static boolean isPrice(Gap gap) {
        String text = gap.text();
        int end = gap.clause().end();
        return CHARGES.indexOf(gap.before()) >= 0
                && gap.at() + 2 < end
                && COUNTED.indexOf(text.charAt(gap.at() + 1)) >= 0
                && text.startsWith("元", end - 1)
                && end - gap.at() <= 24
                && gap.duty() == null
                && !gap.holds("以按依如", gap.from());
    }

    /// 土地面積|為土地登記簿記載之面積
    private static boolean isWhat(Gap gap) {
        String text = gap.text();
        return gap.from() == gap.clause().start()
                && gap.duty() == null
                && gap.right() > SAID
                && !Gap.endsIn(NAMED, text, gap.at()).isEmpty()
                && !gap.holds(MAKES, gap.from())
                && "限準之原主憑".indexOf(text.charAt(gap.at() + 1)) < 0
                && "者時".indexOf(gap.clause().last(text)) < 0;
    }

    /// 本規則所稱抄錄錯誤|係指…
    private static boolean means(Gap gap) {
        String text = gap.text();
        String subject = text.substring(gap.from(), gap.at());
        boolean called = subject.contains("所稱") || subject.contains("所說的");
        boolean word = DEFINES.stream().anyMatch(it -> text.startsWith(it, gap.at()));
        boolean bare = called && gap.after() == '指' && !OTHER_THAN_MEANS.begin(text, gap.at());
        return (word || bare)
                && gap.from() == gap.clause().start()
                && gap.right() > SAID
                && "，不是非所即仍乃也均都皆」".indexOf(gap.before()) < 0
                && "如但而".indexOf(text.charAt(gap.from())) < 0;
    }
}

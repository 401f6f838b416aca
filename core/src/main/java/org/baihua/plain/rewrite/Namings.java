package org.baihua.plain.rewrite;

import java.util.List;
import java.util.Set;

/// Clauses that end in 者 and only name somebody or something: 口試費者, 甲類發行人者, 大陸地區節目供應者. A condition
/// says what somebody does or how things stand.
final class Namings {

    /// What a name of a thing or of people ends in, before 者.
    private static final List<String> THINGS =
            List.of("費", "區", "人員", "設備", "中心", "合計數", "獎金", "獎章", "一人", "以上", "以下", "公司", "類");

    /// What tells that something is done to it after all: 繳納口試費者.
    private static final List<String> DEEDS =
            List.of(
                    "申", "繳", "收", "付", "退", "免", "領", "取", "設", "置", "裝", "備", "派", "聘", "僱", "擔任",
                    "兼", "任", "超", "逾", "達", "含", "涉", "採", "用", "提", "變更", "補", "換", "屬", "列", "投",
                    "租", "借", "買", "賣", "售", "輸", "運", "委", "辦", "經", "進", "出", "跨", "位", "在", "於",
                    "核", "查", "減", "加", "改", "轉", "調", "拒", "妨", "規避", "獲", "頒", "檢", "製", "修", "使",
                    "損", "失", "發", "增", "佔", "占", "受", "僅", "年滿", "滿", "合", "分", "撥", "共", "請", "併",
                    "捐", "借", "造", "建", "拆", "加入", "擴");

    /// Nouns in 者 that are made of a verb.
    private static final Set<String> NOUNS =
            Set.of(
                    "供應", "得獎", "獲獎", "得標", "生產", "運輸", "整合", "主辦", "承辦", "承攬", "營運", "開發", "持用",
                    "參賽", "受試", "受評", "受測", "求助", "推薦", "贊助", "捐贈", "捐助", "發行", "銷售", "採購", "投保",
                    "消費", "參展", "領導", "報名", "應徵", "應考", "委託", "受託", "經營", "使用", "捐獻", "得票", "檢驗",
                    "製造", "輸入", "持有");

    private Namings() {}

    /// Whether the clause, which ends in 者, names rather than says.
    static boolean isName(String text, Clause clause) {
        int end = clause.end() - 1;
        int start = clause.start();
        if (end - start < 3) {
            return false;
        }
        String words = text.substring(start, end);
        for (String thing : THINGS) {
            if (words.endsWith(thing)
                    && saysNothing(words.substring(0, words.length() - thing.length()) + "　　")) {
                return true;
            }
        }
        // 設施經營者: whoever runs it; 委託他人經營者 may say what somebody does, and stays as well.
        return (NOUNS.contains(text.substring(end - 2, end)) || People.isAgent(text, end + 1))
                && (endsIn(words, "之") || endsIn(words, "的") || holdsNoPredicate(words));
    }

    private static boolean endsIn(String words, String particle) {
        return words.startsWith(particle, words.length() - 3);
    }

    private static boolean saysNothing(String words) {
        return holdsNoPredicate(words) && DEEDS.stream().noneMatch(words::contains);
    }

    private static boolean holdsNoPredicate(String words) {
        String before = words.substring(0, Math.max(0, words.length() - 2));
        for (int i = 0; i < before.length(); i++) {
            if (Conditional.PREDICATE.indexOf(before.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}

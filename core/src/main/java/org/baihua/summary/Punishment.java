package org.baihua.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;

/// Where a sentence stops saying what is done and begins to say what happens otherwise.
final class Punishment {

    /// Where the punishing words begin: after the conduct's 者, or after the authority that
    /// punishes.
    private static final Pattern PUNISHES =
            Pattern.compile(
                    "(?:(?<=，)[^，。；：]{2,24}[得應]|除|並|各|得|應|應予|可|另|按[^，。；]{2,16}|均|得各|並得|得並|得由[^，。]{2,20}|由[^，。]{2,20})?"
                            + "(?:(?<![核裁被])處(?!罰鍰[者未前案減]|以刑罰|分|罰機關|罰人)(?=[^，。；]{0,30}(?:罰鍰(?!次數|金額|累計)|罰金|徒刑|拘役|刑))"
                            + "|科(?=[^，。；]{0,30}(?:罰鍰|罰金))"
                            + "|(?:予以)?(?:沒入|沒收)(?=之|其|。|，|$)"
                            + "|收回[^，。；]{0,20}(?:執照|證書|證照)"
                            + "|(?:予)?(?:(?:廢止|撤銷|註銷)(?:或|、|及|並))?(?:廢止|撤銷|註銷|吊銷|吊扣)(?=其(?!決議|處分|公告|委託)|該|全部|所|[^，。；]{0,12}(?:許可|執照|登記|證書|證明|資格|認可|核准|指定|獎勵|補助|介聘|登錄|審定|認證))"
                            + "|(?:命|令|勒令)(?:其)?(?:停業|歇業|停工|停止營業)"
                            + "|予以[^，。；]{0,16}(?:停止|撤銷|廢止)[^，。；]{0,30}處分|予以?(?:記點|記過|警告|停權|除名)|(?<=，[得應])停止[^，。；]{0,16}(?:業務|營業|使用|經營|權利|進儲))");

    /// 船員自願放棄身分…: nobody is punished for what they ask for.
    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    "自願|但遷移|死亡者?，|[於自受][^，。；]{0,2}$|(?:減輕|減免|免除)[^，。；]{0,10}$|(?:填具|辦理)$|受[^，。；]{2,8}(?:機關|[部會署局])$|(?:核准終止|自行終止|結束經營)[^，。；]{0,14}[時者]，$|應將[^，。；]{2,24}繳銷，$|經[^，。；]{0,10}$|(?:申請|申報|通知[^，。；]{0,8}配合)[^，。；]{0,12}$");

    /// 漁船滅失：指…沒入
    private static final Pattern MEANING = Pattern.compile("[^，。；：]{2,16}：[係是]?指");

    private Punishment() {}

    /// Where the punishing words of a sentence begin, -1 when it punishes nobody.
    static int startIn(String sentence) {
        if (MEANING.matcher(sentence).lookingAt()) {
            return -1;
        }
        Matcher matcher = PUNISHES.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            boolean stops = matcher.group().endsWith("使用") && !before.contains("者，");
            if (isConduct(before)
                    && !stops
                    && !ASKED_FOR.matcher(before).find()
                    && !OVER.matcher(sentence)
                            .region(matcher.end(), sentence.length())
                            .lookingAt()) {
                return whole(before, matcher.group());
            }
        }
        return -1;
    }

    /// 得減少其獎補助款，必要時｜得廢止其許可, 本部，｜或受託機構應撤銷其證明: where the punishment begins that goes on there.
    private static int whole(String before, String punishment) {
        if (punishment.startsWith("逾期") || punishment.startsWith("屆期")) {
            // 逾期主管機關得廢止其同意: being late is what is punished.
            return before.length() + 2;
        }
        Matcher by = BY_LAW.matcher(before);
        if (by.find()) {
            // 違反規定者，｜依本法第三十條規定，處罰鍰
            return by.start();
        }
        boolean office =
                GOES_ON.matcher(before).find()
                        || punishment.startsWith("或")
                        || before.endsWith("或")
                        || before.endsWith("同時");
        boolean apart = before.endsWith("必要時") || before.endsWith("必要時，");
        boolean further = apart || punishment.startsWith("必要時");
        if (!office && !further) {
            return before.length();
        }
        List<Span> clauses = Clauses.clauses(before);
        // 必要時 is a clause of its own, and the punishment begins before it.
        int last = clauses.size() - (apart ? 2 : 1);
        if (last < 1) {
            return before.length();
        }
        String clause = clauses.get(last).of(before);
        boolean begins = office || BEGINS.matcher(clause).lookingAt();
        return begins && !clause.endsWith("者，") ? clauses.get(last).start() : before.length();
    }

    /// 第二次｜處罰鍰, 報請交通部｜廢止該申請者之證明
    private static final Pattern GOES_ON = Pattern.compile("第[二三]次$|，報請[^，。；]{2,8}$");

    private static final Pattern BY_LAW =
            Pattern.compile("(?<=[者形一]，)(?:應|得)?依[^，。；]{2,24}(?:規定|條|項|款)，?$");

    private static final Pattern BEGINS = Pattern.compile("[得應除]|[^，。；]{2,14}[得應]");

    /// 撤銷登錄之日起三年內, 註銷登記申請書: said of what was done before, or of a paper.
    private static final Pattern OVER =
            Pattern.compile("[^，。；]{0,8}(?:之日起|申請書|之審議|之原因|之情事|[前後][一二三四五六七八九十]|日起)");

    /// Somebody is punished for something: words before that end in 者 or 時 or name a circumstance.
    private static boolean isConduct(String before) {
        return before.endsWith("者，")
                || before.endsWith("時，")
                || before.endsWith("，")
                || before.endsWith("者")
                || before.contains("違反")
                || before.startsWith("逾期")
                || before.startsWith("屆期")
                || before.contains("之一，")
                || before.contains("者，");
    }
}

package org.baihua.glossary.harvest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes from the front of a full name the words of the sentence that led to it: 應每年辦理所屬|運轉人員. The
/// short name tells how far that may go: whatever it was made of stays.
final class Beginnings {

    /// What a sentence says before it comes to a name. Longer ones first.
    private static final Pattern LEADS =
            Pattern.compile(
                    "^(?:(?:本法|本條例)?第[^，。、]{1,10}[條項款](?:第[^，。、]{1,4}[項款])?(?:附[件表][一二三四五六七八九十]{0,2})?(?:所定|規定|之規定)|[^，。、]{0,8}之日起[^，。、]{1,6}內|其[^，。、]{1,4}之|試辦期間因|層報|委託(?=其他)|提報|申領|完成|核發(?!作業|機關)|(?:適用)?對象為|申請歸化|修正與執行|訂定|繳交?(?!款|納)|[^，、]{2,8}機關設(?=.{4,}會$)|特設置|特設|設置|設立|設有|[均並亦且](?=[以為由向經將])|且(?=無|有|得|應)|已在|[已業](?=經)"
                            + "|為(?!民)|指(?!定)|係|均|以(?!太)|由|向|經(?![濟營紀費理銷建貿手])|將|於|與(?!會)|置|設(?!施|備|計)|無(?=銀行)|應(?!用|變|付|收)|須|得(?!獎|標)"
                            + "|每[年月季]|定期|自行|先行?|依法|依規定|規定|所管|所屬|所轄|所定|通知|副知|函知|轉知|持有|使用(?!者)|接受|提供|辦理|執行"
                            + "|擇定|選定|指定(?=.{0,6}(?:機|單|團|法人))|投保|註記於|註記|致其|核算|會商|會同|造具|名冊|填具|檢具|檢附|備具|召集|遴聘|聘請|送(?=.{2,10}[部會署局院處]$)"
                            + "|報請?(?=.{2,10}[部會署局院處]$)|鑑別為|認定為|核定為|成立|組成|本辦法|本規則|本標準|本準則|本細則|[之，、])");

    /// What the names of offices and bodies begin with.
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:中華民國(?![0-9○〇一二三四五六七八九十])|財團法人|社團法人|行政法人|行政院|立法院|司法院|考試院|監察院|(?<![國全])(?:內政|教育|經濟|交通|財政|法務|勞動|外交|國防|農業|環境|文化)部"
                            + "|衛生福利部|數位發展部|金融監督管理委員會|全民健康保險)");

    private static final String BODIES = "會部署局院處所社團館校金心險證";

    /// A modal verb with what it asks for: 本院得每年擇定|特定非公務機關.
    private static final Pattern MODAL =
            Pattern.compile("(?<![供適反相效因對響答])應(?![用變付收對])|(?<![取所獲獲不心])得(?![獎標失])");

    /// The first characters of what says what somebody does.
    private static final String DOES = "提辦執使持接以經於設受參從由";

    private static final Pattern TITLE = Pattern.compile("(?:(?<!方)法|條例|通則|細則|規程|規則|辦法|準則|標準)$");

    private Beginnings() {}

    /// Whether a name begins as those of offices and bodies do.
    static boolean isBody(String name) {
        return BODY.matcher(name).lookingAt();
    }

    static String strip(String fullName, String shortName) {
        String name = fullName;
        Matcher modal = MODAL.matcher(name);
        int cut = 0;
        boolean title = TITLE.matcher(name).find();
        while (!title && modal.find()) {
            if (made(name.substring(modal.start()), shortName)) {
                cut = modal.start();
            }
        }
        name = name.substring(cut);
        if (!shortName.isEmpty() && BODIES.indexOf(shortName.charAt(shortName.length() - 1)) >= 0) {
            Matcher body = BODY.matcher(name);
            if (body.find()
                    && body.start() > 0
                    && name.charAt(body.start() - 1) != '、'
                    && !(name.indexOf('、') >= 0
                            && "及或與暨".indexOf(name.charAt(body.start() - 1)) >= 0
                            && Alignment.shared(name.substring(0, body.start()), shortName)
                                    >= (shortName.length() + 1) / 2)
                    && made(name.substring(body.start()), shortName)) {
                name = name.substring(body.start());
            }
        }
        for (Matcher lead = LEADS.matcher(name); lead.lookingAt(); lead = LEADS.matcher(name)) {
            String rest = name.substring(lead.end());
            // 提供戒菸服務之機構 is what it does: the verb is part of the name.
            boolean describes = DOES.indexOf(name.charAt(0)) >= 0 && rest.indexOf('之') > 0;
            if (describes
                    || rest.length() < 2
                    || !made(rest, shortName)
                    || loses(name, lead.end(), shortName)) {
                break;
            }
            name = rest;
        }
        return name;
    }

    /// Whether the first `cut` characters of a name hold some that its short name was made of:
    /// 未|依本法設立登記之工廠 is 未登記工廠.
    static boolean loses(String name, int cut, String shortName) {
        return Alignment.shared(name.substring(cut), shortName) < Alignment.shared(name, shortName);
    }

    /// Whether the short name is made of characters of the name, in their order. 本會 is made of its
    /// last; a name of a class (受稽核者) of none, and then nothing tells.
    private static boolean made(String name, String shortName) {
        int asked = shortName.length() - Alignment.first(shortName);
        return Alignment.shared(name, shortName) >= (asked + 1) / 2
                && name.length() >= shortName.length();
    }

    /// Whether the short name is made of little of a name: 本人、保證人 are the 賠償義務人 together.
    static boolean isStrange(String name, String shortName) {
        return !shortName.startsWith("本")
                && !shortName.equals("我國")
                && shortName.chars().anyMatch(c -> c > 0x250)
                && 2 * Alignment.shared(name, shortName) <= shortName.length();
    }
}

package org.baihua.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Span;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;

/// Who bears a duty whose sentence names nobody, told by what has to be done.
///
/// Only somebody applies, files or pays: whoever owns what the sentence speaks of, whoever the
/// article spoke of before, or whoever the whole law speaks of. Anything else that names nobody
/// stays nobody's.
final class Implied {

    /// What may stand between the modal verb and the act: 於期限屆滿前三十日, 依第三條規定，, 重新.
    private static final String MEANWHILE =
            "(?:(?:再|重新|另|先|同時|一併|主動|自行|親自|立即|即|逐|隨時|定期|限期|共同|事先|委託他人){1,3}行?"
                    + "|[於依自向就在每連按以經並][^。；：由]{1,60}?|[一二三四五六七八九十0-9]{1,3}[日年個][^。；：由]{1,20}?)?";

    /// What only those do who are outside the offices.
    private static final Pattern ASKS =
            Pattern.compile(
                    MEANWHILE
                            + "(?:申請(?!者|人)|提出[^，。；]{0,24}申請|申報(?![書表])|檢附|檢具|填具|填寫|備具|備妥|繳納|繳交|繳驗|繳回|繳還|繳銷|繳付|檢送|補送|繳存|報備|申辦|換領|請領|領取|具領|報名|報考|切結|簽具|聲明|補繳|申領|免附|免檢附|免繳|支用|受領|附(?![近設隨屬帶加註])|具備[^，。；]{0,10}(?:文件|書件|資料)|辦理[補換]|報繳|向[^，。；]{2,30}為之)");

    /// What is done by whoever acted last, office or not.
    private static final Pattern ACTS =
            Pattern.compile(
                    MEANWHILE
                            + "(?:報請|報[^告名，。；]{2,14}(?:備查|核准|核定|同意|核備)|陳報|報經|函報|提出|通知|委託|派員|指派|會同|邀集|訂定|擬訂|配合|接受|遵守|參加|敘明理由|停止|立即停止|負責|協助|提供|編製|填報|拒絕|立即記明|載明|通報|註明|置(?!於))");

    private static final Pattern ADDRESSED =
            Pattern.compile("向[^，。；：]{2,24}(?:機關|政府|公所|[局部署會])(?:（構）)?申請(?!人)");

    /// 其抽查結果應報請備查: whoever acted reports.
    private static final Pattern REPORTED = Pattern.compile("報請|函報|陳報|報[^告名，。；]{2,14}備查");

    private static final Pattern EQUIPS = Pattern.compile("設置|裝設|投保|備置");

    private static final Pattern END = Pattern.compile("[。；：]");

    private static final Pattern WHOEVER = Pattern.compile("(?<![款項條])者，$");

    /// 因業務需要申請批次資料，
    private static final Pattern APPLYING =
            Pattern.compile("(?:^|[因為需要]|者，)申請(?![書案文表人])[^，；：]{2,30}(?:時|者)?，$");

    private static final Actor APPLICANT = new Actor("申請人", "申請人", ActorKind.PERSON, 0);

    /// How many clauses back an owner is looked for.
    private static final int CLAUSES = 3;

    private static final int WINDOW = 400;

    private static final int REACH = 90;

    private Implied() {}

    /// @param last whom the article named last, authorities aside
    /// @param any whom it named last
    /// @param main to whom most of the law speaks
    static List<Actor> by(
            Said said, Modal modal, List<Actor> last, List<Actor> any, List<Actor> main) {
        String text = said.text();
        String after = text.substring(modal.end(), Math.min(text.length(), modal.end() + REACH));
        boolean asks = ASKS.matcher(after).lookingAt() || isAddressed(after);
        boolean acts = !asks && ACTS.matcher(after).lookingAt();
        if (text.startsWith("並", modal.start() - 1) && EQUIPS.matcher(after).lookingAt()) {
            // 繁養殖場之排放水應經處理，並應設置防逃設施
            List<Actor> owner = owner(text.substring(0, modal.start() - 1), said.names());
            return owner.isEmpty() ? last : owner;
        }
        if (!asks && !acts || ActorWords.isOfficialAct(after)) {
            return List.of();
        }
        String before = text.substring(Math.max(0, modal.start() - WINDOW), modal.start());
        if (asks) {
            List<Actor> owner = owner(before, said.names());
            if (!owner.isEmpty()) {
                return owner;
            }
            if (APPLYING.matcher(before).find()) {
                return List.of(APPLICANT);
            }
            if (!last.isEmpty()) {
                return last;
            }
            if (WHOEVER.matcher(before).find()) {
                return main.isEmpty() ? List.of(APPLICANT) : main;
            }
            return main;
        }
        boolean reported = before.startsWith("其") && REPORTED.matcher(after).lookingAt();
        if (!before.isEmpty() && !before.endsWith("，") && !before.endsWith("並") && !reported) {
            return List.of();
        }
        return any.isEmpty() ? last : any;
    }

    /// 得敘明理由，於期限內向縣政府申請展期: no office asks an office.
    private static boolean isAddressed(String after) {
        Matcher end = END.matcher(after);
        return ADDRESSED.matcher(after).region(0, end.find() ? end.start() : after.length()).find();
    }

    /// 藥師執業執照損壞時，: whose thing the clause speaks of, authorities aside.
    private static List<Actor> owner(String before, OwnNames names) {
        List<Span> clauses = Clauses.clauses(before);
        for (int i = clauses.size() - 1; i >= Math.max(0, clauses.size() - CLAUSES); i--) {
            List<Actor> owner = ActorNames.owner(clauses.get(i).of(before), names);
            if (!owner.isEmpty() && owner.getFirst().kind() != ActorKind.AGENCY) {
                return owner;
            }
        }
        return List.of();
    }
}

package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Recognizes who acts at the head of a clause: by the rows of `actors.tsv`, otherwise by the
/// ending of the noun.
final class ActorNames {

    /// @param name as it stands in the text
    /// @param canonical the name under which it is gathered
    /// @param end offset after the name, in the text that was searched
    record Actor(String name, String canonical, ActorKind kind, int end) {}

    /// A list of which only the last word says what they are: 消防、醫療、軍警等單位.
    private static final Pattern SUCH_AS =
            Pattern.compile(".{0,30}、.{0,40}等((?:相關)?(?:機關|單位|機構|團體|人員|業者))(?:，|$)");

    /// 本規則所定申請人, 第二點第四款之處遇計畫執行機關
    private static final Pattern BY_LAW =
            Pattern.compile(
                    "(?:本(?:法|條例|規則|辦法|標準|準則|規程|細則|要點|規範)?)?(?:第[一二三四五六七八九十百零○〇0-9之]{1,8}[條項款目點]、?)*所[定稱]");

    private static final Pattern WORDS_OF_LIST =
            Pattern.compile("(?:[^，。；：、於依經應得須之（）]{1,5}、){1,3}");

    private static final Pattern WORD_OF_PAIR =
            Pattern.compile("(?![於依自經在向就按除如因對以為將])[^，。；：、於依經應得須之（）者]{2,8}[及與]");

    /// 前條第二項之|中央目的事業主管機關
    private static final Pattern OF_PLACE =
            Pattern.compile(
                    "(?:前[一二三]?[條項款]|第[一二三四五六七八九十百零之]{1,8}[條項款])(?:第[一二三四五六七八九十]{1,3}[項款]){0,2}之(?=[^，])");

    /// 由從事證券業務之人員, 由三人以上學生之法定代理人
    private static final Pattern DESCRIBES =
            Pattern.compile("[經依]|從事|擔任|具有?|領有|[一二三四五六七八九十]{1,3}人以上");

    private static final Pattern TOGETHER = Pattern.compile("$|[，、及或與應得須均皆各之（於在依不]|共同|雙方");

    private ActorNames() {}

    /// Who acts at the start of `clause`; empty when nobody is named there. Several for 申請人或經營者.
    static List<Actor> at(String clause, OwnNames own) {
        List<Actor> actors = new ArrayList<>();
        int from = skipLead(clause);
        boolean sure = true;
        boolean with = false;
        boolean or = false;
        while (from < clause.length()) {
            Actor actor = one(clause, from, own);
            int end;
            if (actor != null
                    && with
                    && !TOGETHER.matcher(clause.substring(actor.end())).lookingAt()) {
                // 證券商與客戶簽訂契約前，: with whom it is done.
                break;
            }
            if (actor != null) {
                actors.add(actor);
                sure = true;
                end = ActorNouns.skipBracket(clause, actor.end());
            } else if (!actors.isEmpty()) {
                // 私立學校、文化事業、漁業及人民團體: a word that we do not know among those that we do.
                // 承銷商與發行公司間: the first alone. 人員及車輛應: the same.
                int rest = clause.length() - from;
                sure = with || or || rest > 1 && rest <= SHORT_WORD && clause.charAt(from) != '其';
                end = nextOfList(clause, from);
            } else {
                break;
            }
            if (end < clause.length() && "或及、與".indexOf(clause.charAt(end)) >= 0) {
                with = clause.charAt(end) == '與';
                or = clause.charAt(end) == '或';
                from = end + 1;
                if (from < clause.length()
                        && "其該各".indexOf(clause.charAt(from)) >= 0
                        && !clause.startsWith("其他", from)) {
                    from++;
                }
            } else {
                break;
            }
        }
        if (actors.isEmpty()) {
            Matcher words = WORDS_OF_LIST.matcher(clause).region(skipLead(clause), clause.length());
            if (words.lookingAt()) {
                // 廣播、電視事業應: only the last word says what they are.
                Actor last = ActorNouns.ending(clause, words.end(), own, false);
                if (last != null && ActorNouns.goesOn(clause, last.end(), false)) {
                    return List.of(last);
                }
            }
            Matcher first = WORD_OF_PAIR.matcher(clause).region(skipLead(clause), clause.length());
            if (first.lookingAt()) {
                // 家庭關懷訪視及服務提供單位
                Actor last = ActorNouns.ending(clause, first.end(), own, false);
                if (last != null
                        && ActorNouns.goesOn(clause, last.end(), false)
                        && !clause.startsWith("、", last.end())) {
                    return List.of(last);
                }
            }
            Matcher such = SUCH_AS.matcher(clause);
            if (such.lookingAt()) {
                String name = such.group(1);
                ActorKind kind = ActorWords.kindOfEnding(name);
                return kind == null
                        ? List.of()
                        : List.of(new Actor(name, ActorWords.canonical(name), kind, such.end(1)));
            }
        }
        // 申請人及其保證金額: a half-understood list names nobody for sure.
        return sure || actors.size() > 1 ? actors : List.of();
    }

    /// Where the word at `from` ends and the list goes on; the end of the clause when it does not.
    private static int nextOfList(String clause, int from) {
        for (int i = from; i < Math.min(clause.length(), from + 8); i++) {
            if ("或及、與".indexOf(clause.charAt(i)) >= 0) {
                return i;
            }
            if (ActorNouns.isBreak(clause, i)) {
                break;
            }
        }
        return clause.length();
    }

    /// The offset after connectives, ordinals and other words that say nothing of who acts.
    static int skipLead(String clause) {
        int at = 0;
        while (at < clause.length() && Character.isWhitespace(clause.charAt(at))) {
            at++;
        }
        boolean again = true;
        while (again) {
            again = false;
            Matcher by = BY_LAW.matcher(clause).region(at, clause.length());
            if (by.lookingAt()) {
                at = by.end();
            }
            Matcher of = OF_PLACE.matcher(clause).region(at, clause.length());
            if (of.lookingAt()) {
                at = of.end();
            }
            for (String word : ActorWords.of("lead")) {
                if (clause.startsWith(word, at)
                        && !clause.startsWith("其他", at)
                        && !clause.startsWith("該管", at)
                        && ActorNouns.known(clause, at, OwnNames.NONE) == null) {
                    at += word.length();
                    again = true;
                }
            }
        }
        return at;
    }

    private static @Nullable Actor one(String clause, int from, OwnNames own) {
        Actor listed = ActorNouns.known(clause, from, own);
        Actor ended = ActorNouns.ending(clause, from, own, false);
        boolean whole =
                listed != null
                        && ActorNouns.goesOn(clause, listed.end(), true)
                        && (ActorNouns.goesOn(clause, listed.end(), false)
                                || !isLonger(clause, from, listed.end()));
        if (listed != null && whole && (ended == null || ended.end() <= listed.end())) {
            return listed;
        }
        if (listed != null && whole && ended != null && ended.end() == listed.end() + 1) {
            // 信用部業務
            return listed;
        }
        if (listed != null && whole && clause.startsWith("為", listed.end())) {
            // 本會為評選精英獎之得獎人，
            return listed;
        }
        // 幼兒園在職人員 is somebody else than 幼兒園.
        return ended != null ? ended : whole ? listed : Deeds.byDeed(clause, from);
    }

    /// 證券商|負責人: a listed name begins the name of somebody else.
    private static boolean isLonger(String clause, int from, int end) {
        for (int i = end + 2; i <= Math.min(clause.length(), end + ActorNouns.LONGER + 2); i++) {
            if (ActorNouns.isBreak(clause, i - 1) || "之或及所認同".indexOf(clause.charAt(i - 1)) >= 0) {
                return false;
            }
            if (ActorWords.kindOfEnding(clause.substring(from, i)) != null
                    && !ActorWords.isAct(clause.substring(end, i))) {
                return true;
            }
        }
        return false;
    }

    /// Who is named right after 由, whatever they do then.
    static List<Actor> afterBy(String text, OwnNames own) {
        int from = skipLead(text);
        int described = text.indexOf('之', from);
        if (from < text.length()
                && described > 0
                && DESCRIBES.matcher(text).region(from, text.length()).lookingAt()) {
            // 由經董事會同意之專責人員保管
            Actor actor = ActorNouns.described(text, described + 1, own);
            return actor == null ? List.of() : List.of(actor);
        }
        Actor listed = ActorNouns.known(text, from, own);
        Actor found = listed;
        for (int end = listed != null ? listed.end() + 1 : ActorNouns.skipLocal(text, from) + 2;
                end <= Math.min(text.length(), from + ActorNouns.LONGEST);
                end++) {
            String name = text.substring(from, end);
            if (ActorNouns.isBreak(text, end - 1)) {
                break;
            }
            ActorKind kind = ActorWords.kindOfEnding(name);
            if (found != null && !ActorNouns.mayBeLonger(text, found, end)) {
                break;
            }
            if (found != null && found == listed && "會團部處所人".indexOf(text.charAt(end - 1)) < 0) {
                // 藥師|公會|全國聯合會: only a body is named after others.
                continue;
            }
            if (kind != null
                    && !Deeds.isVerbAndObject(name)
                    && !Deeds.PREDICATE.matcher(name).find()) {
                found = new Actor(name, ActorWords.canonical(name), kind, end);
            }
        }
        if (found == null) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>(List.of(found));
        if (found.end() < text.length() && "及或、".indexOf(text.charAt(found.end())) >= 0) {
            actors.addAll(afterBy(text.substring(found.end() + 1), own));
        }
        return actors;
    }

    /// 藥師執業執照損壞時，: whose thing a clause begins with; empty when it begins with nobody.
    static List<Actor> owner(String clause, OwnNames own) {
        int from = skipLead(clause);
        Actor owner = from < clause.length() ? ActorNouns.known(clause, from, own) : null;
        if (from >= clause.length()
                || ActorNouns.OPENERS.indexOf(clause.charAt(from)) >= 0
                        && !ActorNouns.isWithinWord(clause, from)) {
            return owner == null ? List.of() : List.of(owner);
        }
        for (int end = from + 2; end <= Math.min(clause.length(), from + LONGEST_OWNER); end++) {
            if (ActorNouns.isBreak(clause, end - 1)) {
                break;
            }
            String name = clause.substring(from, end);
            ActorKind kind = ActorWords.kindOfEnding(name);
            if (clause.charAt(end - 1) == '之' && (owner == null || end > owner.end() + 1)) {
                // 經核准之醫療機構: the name is what follows.
                Actor after = ActorNouns.described(clause, end, own);
                return after == null ? List.of() : List.of(after);
            }
            if (kind != null
                    && !ActorNouns.isPartOfDuties(clause, end)
                    && !Deeds.PREDICATE.matcher(name).find()
                    && !Deeds.NO_NAME.matcher(name).find()
                    && !Deeds.isDeed(name)
                    && (owner == null || end > owner.end())) {
                owner = new Actor(name, ActorWords.canonical(name), kind, end);
            }
        }
        if (owner != null
                && owner.kind() == ActorKind.AGENCY
                && owner.end() < clause.length()
                && "、或及".indexOf(clause.charAt(owner.end())) >= 0) {
            // 警察機關、警察大學人員之自請調地
            return owner(clause.substring(owner.end() + 1), own);
        }
        return owner == null ? List.of() : List.of(owner);
    }

    private static final int LONGEST_OWNER = 14;

    private static final int SHORT_WORD = 3;

    /// The listed authority whose name ends `head`; empty when none does.
    static List<Actor> authorityAtEnd(String head) {
        for (int start = Math.max(0, head.length() - ActorNouns.LONGEST);
                start <= head.length() - 4;
                start++) {
            Actor actor = ActorNouns.known(head, start, OwnNames.NONE);
            if (actor != null && actor.end() == head.length() && actor.kind() == ActorKind.AGENCY) {
                return List.of(actor);
            }
        }
        return List.of();
    }
}

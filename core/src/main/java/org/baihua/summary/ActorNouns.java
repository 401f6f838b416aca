package org.baihua.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.baihua.summary.ActorNames.Actor;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Where a noun that names somebody begins and ends.
final class ActorNouns {

    static final int LONGEST = 24;

    /// How far 之 may be from the start of 依法設立之公司.
    static final int LONGEST_DESCRIPTION = 44;

    /// What a noun that names somebody does not hold.
    static final String BREAKS = "於依向經應得須與、，：並且對已在認以。；！？「」『』_＿%％";

    /// What such a noun does not begin with.
    static final String OPENERS = "「『於依在向對因就經自以按如若應得須未無有為將及與或並且曾係";

    /// Authorities whose names hold what otherwise parts names.
    static final List<String> LOCAL =
            List.of("直轄市、縣（市）", "直轄市、縣(市)", "直轄市或縣（市）", "直轄市及縣（市）", "直轄市、縣市");

    /// What belongs to somebody and is not somebody.
    static final Pattern BELONGS =
            Pattern.compile(
                    "列車|車輛|保證金|專戶|帳戶|存款|名稱|資料|資格|名冊|人數|費|章程|總額|資本|營業所|登記|身分|權益|財產|畢業|證|聚集|族?地區|清冊|執業(?![，時者])|個人|配偶|子女|父母|眷|遺族|家屬|子弟|線(?!上)");

    /// 醫療機構|二年內: a period between somebody and the verb.
    static final Pattern WITHIN = Pattern.compile("[一二三四五六七八九十]{1,3}(?:年|個月|日|週)(?:內|後|前)");

    /// The longest listed name, or name of the law's own, that begins at `from`.
    static @Nullable Actor known(String clause, int from, OwnNames own) {
        String name = own.at(clause, from);
        Actor listed = listed(clause, from);
        return name != null && (listed == null || listed.end() < from + name.length())
                ? new Actor(name, ActorWords.canonical(name), own.kind(name), from + name.length())
                : listed;
    }

    static @Nullable Actor listed(String clause, int from) {
        for (int end = Math.min(clause.length(), from + LONGEST); end > from + 1; end--) {
            String name = clause.substring(from, end);
            ActorWords.Known row = ActorWords.row(name);
            if (row != null) {
                return new Actor(name, row.canonical(), row.kind(), end);
            }
        }
        return null;
    }

    /// A noun that begins at `from` and ends like somebody who can act.
    static @Nullable Actor ending(String clause, int from, OwnNames own, boolean described) {
        boolean noun =
                from < clause.length()
                        && (OPENERS.indexOf(clause.charAt(from)) < 0 || isWithinWord(clause, from));
        int limit = Math.min(clause.length(), from + LONGEST_DESCRIPTION);
        boolean circumstance = !described && isCircumstance(clause);
        Actor loose = null;
        for (int end = skipLocal(clause, from) + 2; end <= limit; end++) {
            if (loose != null && !mayBeLonger(clause, loose, end)) {
                return loose;
            }
            char last = clause.charAt(end - 1);
            if (Clauses.isOpening(last)) {
                int closing = Clauses.closing(clause, end - 1);
                // 縣（市）, 機關（構）: short brackets belong to the name.
                if (closing - end > 4) {
                    return loose;
                }
                end = closing;
                continue;
            }
            if (last == '之' && end - from > 2) {
                if ("向對得應須將就為由".indexOf(clause.charAt(from)) >= 0) {
                    // 得向當地之主管機關: somebody is addressed, and does not act.
                    return null;
                }
                // 依法設立之公司: the name is what follows.
                return described(clause, end, own);
            }
            // 處理或清理機構 is one name; a list of things is none.
            boolean inName = (last == '或' || last == '及') && end - from <= 3;
            if (isBreak(clause, end - 1) || ((last == '或' || last == '及') && !inName)) {
                noun = false;
            }
            if (!noun || end - from > LONGEST) {
                continue;
            }
            String name = clause.substring(from, end);
            ActorKind kind = ActorWords.kindOfEnding(name);
            boolean state = name.endsWith("者") && (name.startsWith("已") || name.contains("或"));
            if (kind == null
                    || state
                    || isPartOfDuties(clause, end)
                    || Deeds.PREDICATE.matcher(name).find()) {
                continue;
            }
            if (goesOn(clause, end, false)
                    && !Deeds.NO_NAME.matcher(name).find()
                    && !(kind == ActorKind.AGENCY && Deeds.isDeed(name))
                    && !Deeds.isVerbAndObject(name)) {
                return new Actor(name, ActorWords.canonical(name), kind, end);
            }
            if (circumstance) {
                // 會務委員|會之決議: what is longer and does not act leaves nobody.
                loose =
                        goesOn(clause, end, true) && !Deeds.isDeed(name)
                                ? new Actor(name, ActorWords.canonical(name), kind, end)
                                : null;
            }
        }
        return loose;
    }

    /// How much longer a name may be than the first end that would do: 移民署|人員.
    static final int LONGER = 6;

    static boolean mayBeLonger(String clause, Actor loose, int end) {
        // 主管教育行政機關
        int more = loose.name().endsWith("主管") ? LONGER + 2 : LONGER;
        return end <= loose.end() + more
                && "所認之及或與、視".indexOf(clause.charAt(end - 1)) < 0
                && !ActorWords.isAct(clause.substring(loose.end(), end));
    }

    /// 事業|業務: the last character belongs to what follows.
    static boolean isPartOfDuties(String clause, int end) {
        return end < clause.length()
                        && clause.charAt(end - 1) == '人'
                        && "體力事類文身格性潮群".indexOf(clause.charAt(end)) >= 0
                || end < clause.length()
                        && "人員戶生".indexOf(clause.charAt(end - 1)) >= 0
                        && "數次口名額工".indexOf(clause.charAt(end)) >= 0
                || clause.startsWith("師資格", end - 2)
                || clause.charAt(end - 1) == '業'
                        && end < clause.length()
                        && ("務已別".indexOf(clause.charAt(end)) >= 0
                                || (clause.charAt(end) == '經' && !isWithinWord(clause, end)));
    }

    /// The offset after 直轄市、縣（市） at `from`, whose marks part nothing.
    static int skipLocal(String clause, int from) {
        for (String local : LOCAL) {
            if (clause.startsWith(local, from)) {
                return from + local.length();
            }
        }
        return from;
    }

    /// 航空人員增加檢定項目時，: whoever begins such a clause acts in it, whatever they do.
    static boolean isCircumstance(String clause) {
        return clause.endsWith("，");
    }

    /// Whether `[from, to)` holds what a name does not.
    static boolean isBroken(String clause, int from, int to) {
        if (OPENERS.indexOf(clause.charAt(from)) >= 0 && !isWithinWord(clause, from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (isBreak(clause, i) || "之者或及在（）".indexOf(clause.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isBreak(String clause, int at) {
        return BREAKS.indexOf(clause.charAt(at)) >= 0 && !isWithinWord(clause, at);
    }

    /// 經銷商, 供應商, 得標廠商: the character is part of a noun here.
    static boolean isWithinWord(String clause, int at) {
        char c = clause.charAt(at);
        char before = at == 0 ? 0 : clause.charAt(at - 1);
        char after = at + 1 == clause.length() ? 0 : clause.charAt(at + 1);
        return (c == '自' && "由然治營備來".indexOf(after) >= 0)
                || (c == '由' && before == '自')
                || (c == '經' && "銷理紀營".indexOf(after) >= 0)
                || (c == '應' && (before == '供' || after == '屆'))
                || (c == '得' && "標獎".indexOf(after) >= 0)
                || (c == '與' && before == '參')
                || (c == '以' && "上下".indexOf(after) >= 0 && "等科學中".indexOf(before) >= 0)
                || (c == '對' && before == '相')
                || (c == '在' && (before == '所' || "職學校監".indexOf(after) >= 0))
                || (c == '認' && "可證養股".indexOf(after) >= 0);
    }

    /// The name at the end of a description; only one that clearly acts.
    static @Nullable Actor described(String clause, int from, OwnNames own) {
        Actor listed = known(clause, from, own);
        Actor ended = ending(clause, from, own, true);
        if (listed != null
                && goesOn(clause, listed.end(), false)
                && (ended == null || ended.end() <= listed.end())) {
            return listed;
        }
        return ended;
    }

    /// Whether what follows a noun lets it be the one who acts: 申請人應, 申請人於; not 申請人資料應.
    ///
    /// @param listed whether the noun is a row of our list: then a longer predicate of any words
    ///   will do
    static boolean goesOn(String clause, int at, boolean listed) {
        int next = skipBracket(clause, at);
        if (next >= clause.length() || (next == clause.length() - 1 && clause.endsWith("中"))) {
            return true;
        }
        char c = clause.charAt(next);
        if ("，。；：或及、與".indexOf(c) >= 0) {
            return true;
        }
        if (clause.startsWith("在職", next) || clause.startsWith("在學", next)) {
            return false;
        }
        if (clause.startsWith("、主辦", next) || clause.startsWith("或主辦", next)) {
            // 全民健保之主管、主辦機關: one office.
            return false;
        }
        if (clause.startsWith("以下", next)
                || clause.startsWith("以上", next)
                || clause.startsWith("以外", next)) {
            return false;
        }
        if (WITHIN.matcher(clause).region(next, clause.length()).lookingAt()) {
            return true;
        }
        for (String word : ActorWords.of("follows")) {
            if (clause.startsWith(word, next)) {
                return true;
            }
        }
        return listed
                && clause.length() - next >= 3
                && "之的所等間".indexOf(c) < 0
                && !BELONGS.matcher(clause).region(next, clause.length()).lookingAt();
    }

    static int skipBracket(String clause, int at) {
        return at < clause.length() && Clauses.isOpening(clause.charAt(at))
                ? Clauses.closing(clause, at)
                : at;
    }

    private ActorNouns() {}
}

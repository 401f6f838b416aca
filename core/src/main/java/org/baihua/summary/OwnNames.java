package org.baihua.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.source.Span;
import org.baihua.summary.Summary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Whom one law calls by names that no list holds: 用電場所, 信用部, 委員會會址所在地之機構（以下簡稱中心）.
///
/// A noun that may be a place, a thing or somebody is somebody where the law makes it do what only
/// somebody does (信用部得申請), and stays so throughout that law. A short name is somebody where its
/// full name is.
record OwnNames(Map<String, ActorKind> kinds) {

    static final OwnNames NONE = new OwnNames(Map.of());

    private static final int LONGEST = 12;

    /// How far behind the modal verb the act may stand: 應於規定期限內檢具.
    private static final int REACH = 24;

    private static final int LONGEST_DOER = 6;

    /// What no thing does, and what is not done to things either.
    private static final Pattern ONLY_SOMEBODY =
            Pattern.compile("(?:[於依就][^，。；]{2,16}[，內前]?)?(?:檢具|填具|報請|陳報|通知|委託|派員|指派|訂定|遴聘|督導|召開)");

    /// 逾期者, 情節重大者: a circumstance.
    private static final Pattern NO_DOER = Pattern.compile("[未不無有逾屆情重大輕微同其每以]");

    /// The last characters of nouns that are things, papers, sums, measures or doings.
    private static final String THINGS =
            "書表冊簿證照費款金額率期間限日時件料字圖樣案畫法定準序業務作項目容稱數量例議課程練試驗核鑑查請記更理用為圍積度備施置具器品貨物輛舶機屋地路域水染果告錄約章"
                    + "決分示裝統網產債餘入出助勵力能型式點線面位版本權利益害險病症狀態素因名號碼票券股份息稅源氣電油車船段層次級等類種別性質形色味聲光溫壓速之者其該此何前後內外上下中年月季週"
                    + "行動計訊號話令函法律規制價值比重要求准許可決擇任命派免除";

    private static final Pattern SHORT =
            Pattern.compile("（以下(?:均|皆|統|合|併|通|合併|分別){0,2}簡?稱為?[「『]?([^，。；（）「」『』、]{2,12})[」』]?）");

    OwnNames {
        kinds = Map.copyOf(kinds);
    }

    static OwnNames of(Statute statute) {
        List<String> texts = new ArrayList<>();
        for (Article article : statute.articles()) {
            article.children().forEach(child -> collect(child, texts));
        }
        return of(texts);
    }

    static OwnNames of(List<String> texts) {
        Map<String, ActorKind> kinds = new HashMap<>();
        texts.forEach(text -> learn(text, kinds));
        return kinds.isEmpty() ? NONE : new OwnNames(kinds);
    }

    private static void collect(Provision provision, List<String> texts) {
        texts.add(provision.text().text());
        provision.children().forEach(child -> collect(child, texts));
    }

    /// The longest of them that begins at `from`; null when none does.
    @Nullable String at(String clause, int from) {
        for (int end = Math.min(clause.length(), from + LONGEST);
                !kinds.isEmpty() && end > from + 1;
                end--) {
            String name = clause.substring(from, end);
            if (kinds.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    ActorKind kind(String name) {
        return kinds.getOrDefault(name, ActorKind.ORGANIZATION);
    }

    private static void learn(String text, Map<String, ActorKind> kinds) {
        Matcher named = SHORT.matcher(text);
        while (named.find()) {
            String full = text.substring(Math.max(0, named.start() - LONGEST), named.start());
            ActorKind kind = ActorWords.kindOfEnding(full);
            String given = named.group(1).replaceFirst("^[各該](?=..)", "");
            ActorKind own = ActorWords.kindOfEnding(given);
            if (kind != null) {
                // 服務提供者（以下稱托育人員）: the name itself says it best.
                kinds.putIfAbsent(given, own == null ? kind : own);
            }
        }
        for (Span clause : Clauses.clauses(text)) {
            learnActing(clause.of(text), kinds);
        }
    }

    private static void learnActing(String clause, Map<String, ActorKind> kinds) {
        int from = ActorNames.skipLead(clause);
        List<Modal> modals = Modal.in(clause);
        if (modals.isEmpty()) {
            return;
        }
        Modal modal = modals.getFirst();
        int length = modal.start() - from;
        if (length < 2
                || length > LONGEST
                || ActorNouns.isBroken(
                        clause,
                        from,
                        clause.charAt(modal.start() - 1) == '者' ? modal.start() - 1 : modal.start())
                || clause.startsWith("申請", from)
                || NO_DOER.matcher(clause).region(from, modal.start()).find()) {
            return;
        }
        String noun = clause.substring(from, modal.start());
        // 競價者, 市場主導者
        ActorKind kind =
                noun.endsWith("者")
                                && noun.length() <= LONGEST_DOER
                                && ActorWords.kindOfEnding(noun.substring(0, noun.length() - 1))
                                        == null
                        ? ActorKind.PERSON
                        : ActorWords.kindWhenActing(noun);
        ActorKind ended = ActorWords.kindOfEnding(noun);
        if (ended != null) {
            kind = ended;
        } else if (kind == null
                && THINGS.indexOf(noun.charAt(noun.length() - 1)) < 0
                && ONLY_SOMEBODY.matcher(clause).region(modal.end(), clause.length()).lookingAt()) {
            kind = ActorKind.ORGANIZATION;
        }
        boolean doer = kind == ActorKind.PERSON && noun.endsWith("者") && ended == null;
        String after =
                clause.substring(modal.end(), Math.min(clause.length(), modal.end() + REACH));
        if (kind != null
                && Deeds.mayBeName(noun)
                && !after.startsWith("由")
                && (doer || ActorWords.isAct(after))) {
            kinds.putIfAbsent(noun, kind);
        }
    }
}

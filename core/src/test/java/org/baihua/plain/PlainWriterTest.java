package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.plain.contract.Context.Articles;
import org.baihua.plain.contract.Invariant;
import org.baihua.plain.contract.Violation;
import org.baihua.source.Message;
import org.baihua.source.Passage;
import org.baihua.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWriterTest {

    /// A law of our own in the forms that real ones have.
    static final String[] ARTICLES = {
        "本辦法依寵物旅館管理法（以下簡稱本法）第十二條之一第二項規定訂定之。",
        "本辦法所稱寵物旅館，指以營利為目的，提供寵物住宿之場所。",
        "經營寵物旅館者，應檢附下列文件，向所在地直轄市、縣（市）主管機關申請許可：\n 申請書。\n 負責人身分證明文件影本。\n"
                + "前項文件不全者，主管機關應於收件之次日起十日內通知限期補正；屆期未補正者，駁回其申請。",
        "非經許可，不得以寵物旅館名義營業。",
        "主管機關得隨時派員檢查，寵物旅館不得規避、妨礙或拒絕。但有正當理由者，不在此限。",
        "有下列情形之一者，處新臺幣三萬元以上十五萬元以下罰鍰，並限期改善；屆期未改善者，得按次處罰：\n 未依規定設置紀錄者。\n" + " 違反前條規定者。",
        "前條罰鍰，由直轄市、縣（市）主管機關處罰之。\n前項規定，於分館準用之。",
        "本辦法施行前已營業者，應自本辦法施行之日起六個月內，依第三條規定辦理；其收費標準，由中央主管機關定之，並報行政院備查。",
        "本辦法自中華民國一百十五年七月一日施行。"
    };

    private static final Statute LAW = Laws.of(ARTICLES);

    private static PlainText write(Statute statute, Level level) {
        return new PlainWriter(Laws.glossary(), Set.of()).write(statute, citations(), level);
    }

    private static List<Citation> citations() {
        return List.of(
                citation("前項", Anchor.of("3", "2"), Anchor.of("3", "1")),
                citation("前條", Anchor.of("6", "1", "2"), Anchor.of("5")),
                citation("前條", Anchor.of("7", "1"), Anchor.of("6")),
                citation("前項", Anchor.of("7", "2"), Anchor.of("7", "1")));
    }

    private static Citation citation(String text, Anchor at, Anchor target) {
        return new Citation(text, new Span(0, text.length()), at, null, target, "", true);
    }

    @Test
    void anAmendmentThatDoesNotSayWhichLawThisActIsSaysIt() {
        Statute statute = Laws.of("攤商應依本法第二十條規定申報。", "違反前條規定者，依本法第三十條處罰。");
        Citation citation =
                new Citation(
                        "第二十條",
                        new Span(0, 4),
                        Anchor.of("1", "1"),
                        "夜市管理法",
                        Anchor.of("20"),
                        "",
                        true);
        PlainText text =
                new PlainWriter(Laws.glossary(), Set.of())
                        .write(statute, List.of(citation), Level.PLAIN);
        assertThat(text.units().getFirst().notes())
                .extracting(PlainUnit.Note::term, PlainUnit.Note::gloss)
                .contains(tuple("本法", "這裡指「夜市管理法」"));
        assertThat(text.units().getLast().notes())
                .extracting(PlainUnit.Note::term)
                .doesNotContain("本法");
    }

    @Test
    void theArticlesBeforeAreCountedWhereSomeAreNotShown() {
        List<Provision> shown =
                List.of(Laws.article(13, "甲。"), Laws.article(14, "乙。"), Laws.article(29, "丙。"));
        Articles before =
                PlainWriter.articlesBefore(new Statute(Passage.EMPTY, Passage.EMPTY, shown));
        assertThat(before.before("14", 1)).containsExactly("13");
        assertThat(before.before("29", 1)).containsExactly("28");
    }

    private static String plain(PlainText text, String anchor) {
        return text.units().stream()
                .filter(unit -> unit.anchor().equals(Anchor.parse(anchor)))
                .findFirst()
                .orElseThrow()
                .plain();
    }

    @Test
    void aWholeRegulationIsSaidAnew() {
        PlainText text = write(LAW, Level.PLAIN);
        assertThat(plain(text, "1/1")).isEqualTo("依寵物旅館管理法（以下簡稱本法）第 12 條之 1 第 2 項，訂定本辦法。");
        assertThat(plain(text, "2/1")).isEqualTo("本辦法所說的「寵物旅館」，是指以營利為目的，提供寵物住宿的場所。");
        assertThat(plain(text, "3/1")).isEqualTo("經營寵物旅館的人，必須附上下列文件，向所在地直轄市、縣（市）主管機關申請許可：");
        assertThat(plain(text, "3/2"))
                .isEqualTo("如果第 1 項文件不全，主管機關必須在收件之次日起 10 日內，通知限期補正。如果到期沒有補正，駁回其申請。");
        assertThat(plain(text, "4/1")).isEqualTo("要先經許可，才可以用寵物旅館名義營業。");
        assertThat(plain(text, "5/1")).isEqualTo("主管機關可以隨時派員檢查，寵物旅館不可以規避、妨礙或拒絕。但如果有正當理由，不受這個限制。");
        assertThat(plain(text, "6/1"))
                .isEqualTo("如果有下列任一情形，處新臺幣 3 萬元以上、15 萬元以下罰鍰，並限期改善。如果到期沒有改善，可以按次處罰：");
        assertThat(plain(text, "6/1/1")).isEqualTo("沒有依規定設置紀錄。");
        assertThat(plain(text, "6/1/2")).isEqualTo("違反第 5 條規定。");
        assertThat(plain(text, "7/2")).isEqualTo("第 1 項規定，分館也準用。");
        assertThat(plain(text, "9/1")).isEqualTo("本辦法從民國 115 年（西元 2026 年）7 月 1 日施行。");
    }

    @Test
    void theLightTouchKeepsTheShapeOfSentences() {
        PlainText text = write(LAW, Level.FAITHFUL);
        assertThat(plain(text, "3/2"))
                .isEqualTo("第 1 項文件不全者，主管機關必須在收件之次日起 10 日內通知限期補正；到期沒有補正者，駁回其申請。");
    }

    @Test
    void theBriefVersionSaysWhatItLeavesOut() {
        PlainText text = write(LAW, Level.BRIEF);
        assertThat(text.units()).hasSize(ARTICLES.length);
        assertThat(plain(text, "3"))
                .isEqualTo(
                        "經營寵物旅館的人，必須附上下列文件，向所在地直轄市、縣（市）主管機關申請許可：申請書、負責人身分證明文件影本。"
                                + "（另有其他 1 項規定，見原文）");
        assertThat(plain(text, "9")).doesNotContain("見原文");
    }

    @Test
    void editsPutOverTheOriginalGiveThePlainText() {
        for (Level level : List.of(Level.FAITHFUL, Level.PLAIN)) {
            for (PlainUnit unit : write(LAW, level).units()) {
                Edits.check(unit);
            }
        }
    }

    @Test
    void rewritingTwiceChangesNothing() {
        for (PlainUnit unit : write(LAW, Level.PLAIN).units()) {
            PlainUnit again = write(Laws.of(unit.plain()), Level.PLAIN).units().getFirst();
            assertThat(again.plain()).isEqualTo(unit.plain());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArticlesDoesNotMatter(long seed) {
        PlainText straight = write(LAW, Level.PLAIN);
        List<org.baihua.law.Provision> shuffled = new ArrayList<>(LAW.provisions());
        Collections.shuffle(shuffled, new Random(seed));
        PlainText other = write(new Statute(LAW.title(), LAW.preamble(), shuffled), Level.PLAIN);
        assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(straight));
    }

    /// Everything but the notes, which stand where a term is first used.
    private static List<List<Object>> said(PlainText text) {
        return text.units().stream()
                .map(unit ->
                        List.<Object>of(
                                unit.anchor(), unit.plain(), unit.edits(), unit.violations()))
                .toList();
    }

    @Test
    void whatBreaksTheContractIsNotPublished() {
        Gate closed =
                (original, plain, context) ->
                        List.of(
                                new Violation(
                                        Invariant.F4,
                                        Violation.Level.ERROR,
                                        Said.NO,
                                        List.of(),
                                        null,
                                        null));
        PlainUnit unit =
                new PlainWriter(Laws.glossary(), Set.of(), closed)
                        .write(LAW, List.of(), Level.PLAIN)
                        .units()
                        .get(2);
        assertThat(unit.verdict()).isEqualTo(Verdict.FALLBACK);
        assertThat(unit.plain()).isEqualTo(unit.original().text());
        assertThat(unit.edits()).isEmpty();
        assertThat(unit.violations()).hasSize(1);
    }

    @Test
    void onlyTheBrokenPlaceIsTakenBackWhenThatIsEnough() {
        Gate noDuty =
                (original, plain, context) -> {
                    int at = plain.indexOf("必須");
                    return at < 0
                            ? List.of()
                            : List.of(
                                    new Violation(
                                            Invariant.F4,
                                            Violation.Level.ERROR,
                                            Said.NO,
                                            List.of(),
                                            null,
                                            new Span(at, at + 2)));
                };
        String plain =
                new PlainWriter(Laws.glossary(), Set.of(), noDuty)
                        .write(Laws.of("申請人應檢附文件三份。"), List.of(), Level.PLAIN)
                        .units()
                        .getFirst()
                        .plain();
        assertThat(plain).isEqualTo("申請人應附上文件 3 份。");
    }

    @Test
    void termsThatMustStayAreExplained() {
        PlainUnit unit =
                write(LAW, Level.PLAIN).units().stream()
                        .filter(u -> u.anchor().equals(Anchor.of("8", "1")))
                        .findFirst()
                        .orElseThrow();
        assertThat(unit.notes()).extracting(PlainUnit.Note::term).containsExactly("備查");
    }

    @Test
    void aTermIsExplainedAtItsFirstUseOnly() {
        PlainText text = write(Laws.of("業者應報主管機關備查。", "場所應報主管機關備查。", "備查。"), Level.PLAIN);
        assertThat(text.units().stream().map(unit -> unit.notes().size())).containsExactly(1, 0, 0);
        assertThat(text.units().getLast().verdict()).isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void aSecondDutyIsAlsoThereWhateverStandsBeforeIt() {
        PlainText text = write(Laws.of("營業人應立即疏散露營者，並於二小時內通報主管機關。"), Level.PLAIN);
        assertThat(plain(text, "1/1")).isEqualTo("營業人必須立即疏散露營者，並在 2 小時內通報主管機關。");
    }

    @Test
    void aDateThatIsStillOpenStaysOpen() {
        PlainText text = write(Laws.of("中華民國○年○月○日修正發布之第八條之一，自中華民國一百十五年○○月○○日施行。"), Level.PLAIN);
        assertThat(plain(text, "1/1")).contains("中華民國○年○月○日修正發布").contains("中華民國一百十五年○○月○○日");
    }

    @Test
    void explanationsHaveTheirOwnRules() {
        PlainUnit unit =
                new PlainWriter(Laws.glossary(), Set.of())
                        .write(Passage.untraced("配合寵物旅館管理法修正，爰增訂第三條規定。"), Anchor.ROOT, Level.PLAIN);
        assertThat(unit.plain()).isEqualTo("配合寵物旅館管理法修正，因此增訂第 3 條規定。");
    }

    @Test
    void whatAnExplanationReportsIsNoCondition() {
        PlainWriter writer = new PlainWriter(Laws.glossary(), Set.of());
        for (String report :
                List.of("增列自有資本比率低於百分之八者，不得發行債券。", "明定音量超過標準者，由主管機關採取措施。", "考量淨值為負者，其財務狀況不佳。")) {
            assertThat(writer.write(Passage.untraced(report), Anchor.ROOT, Level.PLAIN).plain())
                    .as(report)
                    .doesNotContain("如果");
        }
    }

    @Test
    void aStumblingUnitKeepsItsOriginalAndIsCounted() {
        Gate stumbling =
                (original, plain, context) -> {
                    if (original.contains("非經許可")) {
                        throw new IllegalStateException("a mark too many");
                    }
                    return List.of();
                };
        PlainText text =
                new PlainWriter(Laws.glossary(), Set.of(), stumbling)
                        .write(LAW, citations(), Level.PLAIN);
        assertThat(plain(text, "4/1")).isEqualTo("非經許可，不得以寵物旅館名義營業。");
        assertThat(text.count(Verdict.FALLBACK)).isEqualTo(1);
        assertThat(plain(text, "7/2")).isEqualTo("第 1 項規定，分館也準用。");
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String part :
                List.of(
                        "應",
                        "者，",
                        "（",
                        "如有者，",
                        "以上",
                        "非經",
                        "第一條之一",
                        "一",
                        "除外，",
                        "之",
                        "有下列情形之一者，",
                        "民國一百年",
                        "檢附申請書、",
                        "，並應申請",
                        "；其應",
                        "依第一條規定",
                        "於三十日內應")) {
            String text = part.repeat(100_000 / part.length());
            // Its own time: a busy machine is no fault of the text.
            var clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            new PlainWriter(Laws.glossary(), Set.of(), Gate.OPEN)
                    .write(Laws.of(text), List.of(), Level.PLAIN);
            assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000)
                    .as(part)
                    .isLessThan(8_000);
        }
    }

    enum Said implements Message {
        NO;

        @Override
        public String code() {
            return "no";
        }

        @Override
        public String chinese() {
            return "不行";
        }

        @Override
        public String english() {
            return "no";
        }
    }
}

package org.baihua.consult.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.baihua.Pipeline;
import org.baihua.consult.Consultation;
import org.baihua.consult.Opinion;
import org.baihua.consult.intake.Intake;
import org.baihua.consult.issues.Edits;
import org.baihua.consult.issues.IssueFinder;
import org.baihua.consult.issues.Issues;
import org.baihua.consult.issues.IssuesTest;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.law.Statute;
import org.baihua.publish.Outline;
import org.baihua.publish.docx.DocxWriter;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.publish.odt.OdtWriter;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespondTest {

    private static final Issues NO_ISSUES = new Issues(List.of(), List.of());

    private static List<Opinion> opinions(int seed, int count) {
        StringBuilder csv = new StringBuilder("id,text\n");
        for (Opinion opinion : IssuesTest.random(seed, count)) {
            csv.append(opinion.id()).append(',').append(opinion.text());
            csv.append(opinion.id().hashCode() % 3 == 0 ? "建議增設告示。反對漲價。" : "").append('\n');
        }
        return read(csv.toString());
    }

    private static List<Opinion> read(String csv) {
        return Intake.read(
                        List.of(new Input("a.csv", csv.getBytes(StandardCharsets.UTF_8))),
                        ArticleLinker.withoutDraft())
                .value();
    }

    private static Issues issues(List<Opinion> opinions) {
        return IssueFinder.find(opinions, IssuesTest.segmenter(), Edits.none()).value();
    }

    private static Response row(
            String opinion, String ask, String outcome, String reason, String due) {
        return new Response(opinion, ask, List.of(), "", outcome, reason, "", "", due);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyOpinionIsAnsweredAndEveryAskOnceUnderRandomEditsAndMerges(int seed) {
        Random random = new Random(seed);
        List<Opinion> opinions = opinions(seed, 60);
        List<Response> entered = new ArrayList<>();
        Map<String, String> wanted = new HashMap<>();
        for (int round = 0; round < 5; round++) {
            ResponseTable table = ResponseTable.of(opinions, issues(opinions), entered).value();
            holds(opinions, table);
            wanted.forEach((key, reason) ->
                    assertThat(all(table))
                            .anySatisfy(row -> {
                                assertThat(row.opinion() + row.ask()).isEqualTo(key);
                                assertThat(row.reason()).isEqualTo(reason);
                            }));
            // An officer edits some rows, deletes some, sorts them otherwise; two tables are
            // merged.
            List<Response> edited = new ArrayList<>(all(table));
            java.util.Collections.shuffle(edited, random);
            for (int i = 0; i < edited.size(); i++) {
                Response row = edited.get(i);
                if (random.nextInt(4) == 0) {
                    String reason = "理由" + random.nextInt(100);
                    Decision decision = Decision.values()[random.nextInt(6)];
                    edited.set(i, row(row.opinion(), row.ask(), decision.chinese(), reason, ""));
                    wanted.put(row.opinion() + row.ask(), reason);
                }
            }
            edited.removeIf(row -> row.outcome().isEmpty() && random.nextBoolean());
            byte[] file =
                    random.nextBoolean()
                            ? ResponsesFile.csv(edited).getBytes(StandardCharsets.UTF_8)
                            : ResponsesFile.xlsx(edited);
            entered = new ArrayList<>(ResponsesFile.read("r", file).value());
            opinions = opinions(seed, 60 + 5 * round);
        }
    }

    private static List<Response> all(ResponseTable table) {
        List<Response> all = new ArrayList<>(table.rows());
        all.addAll(table.leftOver());
        return all;
    }

    private static void holds(List<Opinion> opinions, ResponseTable table) {
        Set<String> ids = new HashSet<>();
        Set<String> asks = new HashSet<>();
        for (Response row : table.rows()) {
            ids.add(row.opinion());
            assertThat(asks.add(row.opinion() + "\n" + row.ask())).isTrue();
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(opinions.stream().map(Opinion::id).toList());
        int expected = 0;
        for (Opinion opinion : opinions) {
            expected += Math.max(1, opinion.asks().size());
            for (Opinion.Ask ask : opinion.asks()) {
                assertThat(asks).contains(opinion.id() + "\n" + ask.text());
            }
        }
        assertThat(table.rows()).hasSize(expected);
    }

    @Test
    void whatWasEnteredForAnAskThatIsGoneIsKeptApart() {
        List<Opinion> opinions = read("id,text\n1,反對漲價。\n");
        Outcome<ResponseTable> table =
                ResponseTable.of(opinions, NO_ISSUES, List.of(row("9", "舊的訴求。", "不予採納", "理由", "")));
        assertThat(table.value().leftOver()).extracting(Response::opinion).containsExactly("9");
        assertThat(table.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("consult-response-left-over");
    }

    @Test
    void aRepeatedOpinionIsAnsweredLikeTheFirstUntilTheFirstAnswerChanges() {
        List<Opinion> opinions = read("id,text\n1,反對漲價。\n2,反對漲價！\n");
        List<Response> entered = List.of(row("1", "反對漲價。", "不予採納", "成本上升", ""));
        ResponseTable table = ResponseTable.of(opinions, NO_ISSUES, entered).value();
        assertThat(table.rows()).hasSize(2);
        // The words differ in their mark, so the ask is another string.
        List<Opinion> same = read("id,text\n1,反對漲價。\n2,反對漲價。\n");
        table = ResponseTable.of(same, NO_ISSUES, entered).value();
        assertThat(table.rows().get(1).reason()).isEqualTo("同意見 1：成本上升");
        List<Response> later = new ArrayList<>(table.rows());
        later.set(0, row("1", "反對漲價。", "同意參採", "改變心意", ""));
        table = ResponseTable.of(same, NO_ISSUES, later).value();
        assertThat(table.rows().get(1).outcome()).isEqualTo("同意參採");
        assertThat(table.rows().get(1).reason()).isEqualTo("同意見 1：改變心意");
    }

    private static Statute statute(String text) {
        return Readers.standard()
                .read(
                        new Input("a.txt", text.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.DEFAULT)
                .then(Pipeline::understand)
                .value()
                .statute();
    }

    @Test
    void anAdoptedAskShowsHowItsArticleChanged() {
        Statute before = statute("露營場管理辦法\n第一條　為管理露營場，訂定本辦法。\n第二條　違反者，處新臺幣三萬元以下罰鍰。\n");
        Statute after = statute("露營場管理辦法\n第一條　為管理露營場，訂定本辦法。\n第二條　違反者，處新臺幣五萬元以下罰鍰。\n");
        Changes changes = Changes.between(before, after);
        assertThat(changes.of(List.of("2"))).isEqualTo("第2條：違反者，處新臺幣〔-三萬-〕〔+五萬+〕元以下罰鍰。");
        assertThat(changes.of(List.of("1"))).isEqualTo("第1條：無變動");
        ResponseTable table =
                new ResponseTable(
                        List.of(
                                new Response("1", "甲", List.of("2"), "", "同意參採", "好", "", "", ""),
                                new Response("2", "乙", List.of("1"), "", "部分參採", "好", "", "", ""),
                                new Response("3", "丙", List.of("2"), "", "不予採納", "不", "", "", "")),
                        List.of());
        ResponseTable filled = table.withChanges(changes);
        assertThat(filled.rows().get(0).change()).contains("五萬");
        assertThat(filled.rows().get(2).change()).isEmpty();
        assertThat(
                        ResponseCheck.check(
                                filled,
                                Consultation.unknown(),
                                LocalDate.EPOCH,
                                Consultation::isWeekday,
                                true))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CHANGE, Problem.Kind.NO_DEADLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "'','',NO_ANSWER",
        "也許,理由,UNKNOWN_OUTCOME",
        "同意參採,'',NO_REASON",
        "納入研議,理由,NO_DATE",
        "非本機關權責,理由,NO_AGENCY",
    })
    void whatIsMissingIsListed(String outcome, String reason, Problem.Kind kind) {
        ResponseTable table =
                new ResponseTable(List.of(row("1", "甲", outcome, reason, "")), List.of());
        Consultation about = Consultation.parse("noticeEnd: 2026-03-02", "x");
        List<Problem> problems =
                ResponseCheck.check(
                        table,
                        about,
                        LocalDate.parse("2026-03-03"),
                        Consultation::isWeekday,
                        false);
        assertThat(problems).containsExactly(new Problem(kind, "1", "甲"));
    }

    @Test
    void everyOutcomeCanBeAnsweredWell() {
        List<Response> rows = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            rows.add(
                    new Response(
                            "1",
                            decision.name(),
                            List.of(),
                            "",
                            decision.chinese(),
                            "理由",
                            "",
                            "他機關",
                            "115年6月30日"));
        }
        Consultation about = Consultation.parse("noticeEnd: 2026-03-02\nagency: 本機關", "x");
        assertThat(
                        ResponseCheck.check(
                                new ResponseTable(rows, List.of()),
                                about,
                                LocalDate.parse("2026-03-03"),
                                Consultation::isWeekday,
                                false))
                .filteredOn(problem -> problem.kind() != Problem.Kind.BAD_DATE)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "noticeEnd: 2026-03-02,2026-03-16",
        "noticeEnd: 2026-03-07,2026-03-23",
        "petitionAccepted: 2026-01-05,2026-03-05",
        "'{petitionAccepted: 2026-01-05, extended: true}',2026-05-05",
        "noticeEnd: 民國115年3月2日,2026-03-16",
    })
    void theDeadlineIsFourteenDaysOrTwoMonths(String yaml, LocalDate due) {
        Consultation about = Consultation.parse(yaml, "x");
        assertThat(about.due(Consultation::isWeekday)).isEqualTo(due);
        ResponseTable open = new ResponseTable(List.of(row("1", "甲", "", "", "")), List.of());
        assertThat(ResponseCheck.check(open, about, due, Consultation::isWeekday, false))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_ANSWER);
        assertThat(
                        ResponseCheck.check(
                                open, about, due.plusDays(1), Consultation::isWeekday, false))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_ANSWER, Problem.Kind.LATE);
    }

    @Test
    void aDeadlineThatFallsOnAHolidayMovesBehindIt() {
        Consultation about = Consultation.parse("noticeEnd: 2026-03-20", "x");
        LocalDate holiday = LocalDate.parse("2026-04-03");
        assertThat(about.due(Consultation::isWeekday)).isEqualTo(holiday);
        LocalDate due = about.due(day -> Consultation.isWeekday(day) && !day.equals(holiday));
        assertThat(due).isEqualTo("2026-04-06");
        ResponseTable open = new ResponseTable(List.of(row("1", "甲", "", "", "")), List.of());
        assertThat(
                        ResponseCheck.check(
                                open,
                                about,
                                due,
                                day -> Consultation.isWeekday(day) && !day.equals(holiday),
                                false))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_ANSWER);
    }

    @Test
    void theReplyHasThreePartsAndHoldsEveryAnswer() {
        List<Opinion> opinions = opinions(3, 20);
        Issues issues = issues(opinions);
        List<Response> entered = new ArrayList<>();
        for (Response row : ResponseTable.of(opinions, issues, List.of()).value().rows()) {
            entered.add(row(row.opinion(), row.ask(), "納入研議", "理由" + row.opinion(), "2026-06-30"));
        }
        ResponseTable table = ResponseTable.of(opinions, issues, entered).value();
        Outline reply =
                Reply.write(
                        table,
                        issues,
                        Consultation.parse("title: 露營場管理辦法草案\nmeetings: [三月五日開會]", "x"));
        String html = OutlinePage.write(reply, Frame.NONE);
        assertThat(html).containsSubsequence("壹、研商辦理情形", "三月五日開會", "貳、參採情形", "參、後續推動規劃");
        for (Response row : table.rows()) {
            assertThat(html).contains(row.reason()).contains(row.opinion());
        }
        for (byte[] file : List.of(DocxWriter.write(reply), OdtWriter.write(reply))) {
            String text =
                    Readers.standard()
                            .read(new Input("r", file), ReadOptions.DEFAULT)
                            .value()
                            .text();
            assertThat(text).containsSubsequence("壹、研商辦理情形", "貳、參採情形", "參、後續推動規劃");
        }
    }
}

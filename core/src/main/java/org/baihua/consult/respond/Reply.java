package org.baihua.consult.respond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Consultation;
import org.baihua.consult.issues.Issue;
import org.baihua.consult.issues.Issues;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.jspecify.annotations.Nullable;

/// The formal reply in its customary three parts: 壹、研商辦理情形, 貳、參採情形, 參、後續推動規劃. Every row of the
/// table stands in it; asks that got the same answer on the same issue are answered together.
public final class Reply {

    private final ResponseTable table;
    private final Issues issues;
    private final Consultation consultation;
    private final List<Part> parts = new ArrayList<>();
    private int asks;

    /// What asks are answered together by.
    private record Answer(
            String outcome, String reason, String change, String agency, String due) {}

    private Reply(ResponseTable table, Issues issues, Consultation consultation) {
        this.table = table;
        this.issues = issues;
        this.consultation = consultation;
    }

    public static Outline write(ResponseTable table, Issues issues, Consultation consultation) {
        return new Reply(table, issues, consultation).write();
    }

    private Outline write() {
        String subject = consultation.title().isEmpty() ? "" : "「" + consultation.title() + "」";
        String title = subject + "意見綜整回應";
        parts.add(new Title(1, title));
        if (!consultation.agency().isEmpty()) {
            remark("回應機關：" + consultation.agency());
        }
        if (consultation.replied() != null) {
            remark("回應日期：" + date(String.valueOf(consultation.replied())));
        }
        proceedings();
        answers();
        next();
        return new Outline(title, Outline.Form.TEXT, parts);
    }

    private void proceedings() {
        parts.add(new Title(2, "壹、研商辦理情形"));
        if (!consultation.meetings().isEmpty()) {
            parts.add(new Items(true, consultation.meetings()));
        }
        Set<String> opinions = new LinkedHashSet<>();
        table.rows().forEach(row -> opinions.add(row.opinion()));
        prose(
                "本次徵詢共收到 "
                        + opinions.size()
                        + " 則意見、"
                        + table.rows().size()
                        + " 項訴求，歸納為 "
                        + issues.issues().size()
                        + " 個爭點。");
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        int open = 0;
        for (Response row : table.rows()) {
            @Nullable Decision decision = Decision.parse(row.outcome());
            if (decision == null) {
                open++;
            } else {
                counts.merge(decision, 1, Integer::sum);
            }
        }
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            rows.add(
                    List.of(
                            List.of(Span.of(decision.chinese())),
                            List.of(Span.of(String.valueOf(counts.getOrDefault(decision, 0))))));
        }
        if (open > 0) {
            rows.add(List.of(List.of(Span.of("尚未回應")), List.of(Span.of(String.valueOf(open)))));
        }
        rows.add(
                List.of(
                        List.of(Span.strong("合計")),
                        List.of(Span.strong(String.valueOf(table.rows().size())))));
        parts.add(new Grid(List.of("參採情形", "訴求數"), rows));
        remark("「留供參考」不計入參採。");
    }

    private void answers() {
        parts.add(new Title(2, "貳、參採情形"));
        Map<String, List<Response>> byIssue = new LinkedHashMap<>();
        issues.issues().forEach(issue -> byIssue.put(issue.id(), new ArrayList<>()));
        byIssue.put("", new ArrayList<>());
        for (Response row : table.rows()) {
            byIssue.computeIfAbsent(
                            byIssue.containsKey(row.issue()) ? row.issue() : "",
                            id -> new ArrayList<>())
                    .add(row);
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (Issue issue : issues.issues()) {
            titles.put(issue.id(), issue.title());
        }
        byIssue.forEach((id, rows) -> {
            if (!rows.isEmpty()) {
                parts.add(new Title(3, titles.getOrDefault(id, "其他意見")));
                group(rows).forEach(this::answer);
            }
        });
    }

    private static Map<Answer, List<Response>> group(List<Response> rows) {
        Map<Answer, List<Response>> groups = new LinkedHashMap<>();
        for (Response row : rows) {
            groups.computeIfAbsent(
                            new Answer(
                                    row.outcome(),
                                    row.reason(),
                                    row.change(),
                                    row.agency(),
                                    row.due()),
                            answer -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    private void answer(Answer answer, List<Response> rows) {
        Map<String, Set<String>> byAsk = new LinkedHashMap<>();
        for (Response row : rows) {
            byAsk.computeIfAbsent(row.ask(), ask -> new LinkedHashSet<>()).add(row.opinion());
        }
        int from = asks + 1;
        byAsk.forEach((ask, opinions) -> {
            asks++;
            String said = ask.isEmpty() ? "整則意見" : "「" + ask.strip() + "」";
            parts.add(
                    new Prose(
                            Tone.NORMAL, List.of(Span.strong("訴求 " + asks + "："), Span.of(said))));
            remark("意見編號：" + String.join("、", opinions));
        });
        @Nullable Decision decision = Decision.parse(answer.outcome);
        if (decision == null) {
            prose(reply(from) + (answer.outcome.isBlank() ? "尚未回應。" : answer.outcome));
            return;
        }
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(reply(from) + decision.chinese() + "。"));
        add(spans, "理由：", answer.reason);
        add(spans, "草案修正：", answer.change);
        add(spans, decision == Decision.OUT_OF_SCOPE ? "移請機關：" : "回應機關：", answer.agency);
        add(spans, "期限：", date(answer.due));
        parts.add(new Prose(Tone.NORMAL, spans));
    }

    /// Which asks an answer is for, when there are several.
    private String reply(int from) {
        return from == asks ? "回應：" : "回應（訴求 " + from + " 至 " + asks + "）：";
    }

    /// A day as offices write it: 115 年 12 月 31 日. What is no day stays as it was entered.
    private static String date(String text) {
        @Nullable LocalDate day = Consultation.date(text.strip());
        return day == null
                ? text.strip()
                : day.getYear()
                        - 1911
                        + " 年 "
                        + day.getMonthValue()
                        + " 月 "
                        + day.getDayOfMonth()
                        + " 日";
    }

    private static void add(List<Span> spans, String label, String text) {
        if (!text.isBlank()) {
            String stop = text.endsWith("。") ? "" : "。";
            spans.add(Span.of(label + text.strip() + stop));
        }
    }

    private void next() {
        parts.add(new Title(2, "參、後續推動規劃"));
        List<String> steps = new ArrayList<>(consultation.next());
        Set<String> studied = new LinkedHashSet<>();
        for (Response row : table.rows()) {
            if (Decision.parse(row.outcome()) == Decision.UNDER_STUDY) {
                String what =
                        row.ask().isEmpty()
                                ? "第 " + row.opinion() + " 則意見"
                                : "「" + row.ask().strip() + "」";
                String who = row.agency().isBlank() ? consultation.agency() : row.agency();
                String when = row.due().isBlank() ? "期限未定，" : date(row.due()) + "前";
                studied.add(when + "研議" + what + (who.isBlank() ? "" : "（" + who + "）"));
            }
        }
        steps.addAll(studied);
        if (steps.isEmpty()) {
            prose("無後續事項。");
        } else {
            parts.add(new Items(true, steps));
        }
    }

    private void prose(String text) {
        parts.add(new Prose(Tone.NORMAL, List.of(Span.of(text))));
    }

    private void remark(String text) {
        parts.add(new Prose(Tone.REMARK, List.of(Span.of(text))));
    }
}

package org.baihua.consult.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.consult.Consultation;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.jspecify.annotations.Nullable;

/// The register as a page for citizens: what was promised, by whom, by when, and how it stands.
/// What nobody has confirmed stands apart and says so.
public final class RegisterPage {

    private static final String TITLE = "承諾事項辦理情形";

    private RegisterPage() {}

    public static Outline of(List<Commitment> register) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Title(1, TITLE));
        Map<String, List<Commitment>> byStatus = new LinkedHashMap<>();
        List<Commitment> unsure = new ArrayList<>();
        for (Commitment one : register) {
            if (one.unsure()) {
                unsure.add(one);
            } else {
                byStatus.computeIfAbsent(one.status(), status -> new ArrayList<>()).add(one);
            }
        }
        StringBuilder counts = new StringBuilder("共 " + register.size() + " 項");
        byStatus.forEach((status, some) ->
                counts.append("，").append(status).append(" ").append(some.size()).append(" 項"));
        if (!unsure.isEmpty()) {
            counts.append("，待機關確認 ").append(unsure.size()).append(" 項");
        }
        prose(parts, Tone.NORMAL, counts.append("。").toString());
        byStatus.forEach((status, some) -> {
            parts.add(new Title(2, status));
            parts.add(grid(some));
        });
        if (!unsure.isEmpty()) {
            parts.add(new Title(2, "待機關確認"));
            prose(parts, Tone.REMARK, "下列是紀錄裡的話，是不是承諾，機關還沒有確認。");
            parts.add(grid(unsure));
        }
        return new Outline(TITLE, Outline.Form.TEXT, parts);
    }

    private static Grid grid(List<Commitment> some) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Commitment one : some) {
            rows.add(
                    List.of(
                            List.of(Span.of(one.id())),
                            List.of(Span.of(one.text())),
                            List.of(Span.of(one.owner().isEmpty() ? "未指定" : one.owner())),
                            List.of(Span.of(day(one.due()))),
                            List.of(Span.of(one.source()))));
        }
        return new Grid(List.of("編號", "內容", "主辦", "期限", "出處"), rows);
    }

    private static String day(String due) {
        @Nullable LocalDate day = Consultation.date(due);
        if (day == null) {
            return due.isEmpty() ? "未定" : due;
        }
        return day.getYear()
                - 1911
                + " 年 "
                + day.getMonthValue()
                + " 月 "
                + day.getDayOfMonth()
                + " 日";
    }

    private static void prose(List<Part> parts, Tone tone, String text) {
        parts.add(new Prose(tone, List.of(Span.of(text))));
    }
}

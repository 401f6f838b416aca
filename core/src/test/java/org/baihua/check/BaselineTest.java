package org.baihua.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baihua.source.Format;
import org.baihua.source.LineIndex;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;

class BaselineTest {

    /// Every 爰 of the text, as a finding.
    private static FileFindings file(String... lines) {
        SourceBuilder builder = new SourceBuilder("公告/一.txt", "0", Format.TEXT);
        for (String line : lines) {
            builder.line(line);
        }
        SourceDocument source = builder.build();
        List<Finding> findings = new ArrayList<>();
        for (int at = source.text().indexOf('爰');
                at >= 0;
                at = source.text().indexOf('爰', at + 1)) {
            findings.add(
                    new Finding(
                            "jargon",
                            Level.WARNING,
                            "爰",
                            "爰",
                            "爰",
                            new Span(at, at + 1),
                            LineIndex.of(source).placeAt(at),
                            CheckMessage.JARGON,
                            List.of("爰", "因此", ""),
                            List.of("因此")));
        }
        return new FileFindings(source, findings, List.of());
    }

    @Test
    void movedLinesKeepTheirFingerprints() {
        Baseline baseline =
                Baseline.parse("b", Baseline.write(List.of(file("爰修正本條。", "爰刪除之，爰予修正。"))));
        FileFindings moved = file("新的第一行。", "　爰刪除之，爰予修正。", "", "爰修正本條。");
        assertThat(baseline.filter(moved).fresh().findings()).isEmpty();
    }

    @Test
    void anotherOneInTheSameLineIsNew() {
        Baseline baseline = Baseline.parse("b", Baseline.write(List.of(file("爰修正本條。"))));
        assertThat(baseline.filter(file("爰修正本條。", "爰修正本條。")).fresh().findings()).hasSize(1);
        assertThat(baseline.filter(file("爰修正第二條。")).fresh().findings()).hasSize(1);
    }

    @Test
    void whatIsGoneIsReportedAsStale() {
        Baseline baseline = Baseline.parse("b", Baseline.write(List.of(file("爰修正本條。", "爰刪除之。"))));
        Set<String> seen = baseline.filter(file("爰刪除之。")).seen();
        assertThat(baseline.stale(seen)).singleElement().asString().contains("公告/一.txt");
    }

    @Test
    void aFileThatIsNoBaselineIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Baseline.parse("known.txt", "hello\n"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.place()).hasToString("known.txt:1"));
        assertThatThrownBy(() -> Baseline.parse("known.txt", "# baihua baseline 1\nxyz\n"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.place()).hasToString("known.txt:2"));
    }
}

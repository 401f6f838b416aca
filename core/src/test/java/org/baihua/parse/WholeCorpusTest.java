package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Numeral;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every law in force, printed in several styles and parsed again.
@Tag("corpus")
class WholeCorpusTest {

    /// Headings and articles as the corpus states them, one string each.
    record Expected(String name, String printed, List<String> parts) {}

    @Test
    void headingsAndArticlesComeBackExactly() {
        for (Style style : Style.values()) {
            measure(style);
        }
    }

    enum Style {
        /// 第 1 條 on a line of its own, 第 一 章 總則
        APART,
        /// 第一條　…, 第一章　總則
        TOGETHER,
        /// 第一條　…, broken every 32 characters
        WRAPPED
    }

    private void measure(Style style) {
        int[] counts = new int[4];
        List<String> wrong = new ArrayList<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    Expected expected = print(law, style);
                    Statute statute = StatuteParser.parse(Lines.document(expected.printed)).value();
                    List<String> found = new ArrayList<>();
                    collect(statute.provisions(), found);
                    counts[0]++;
                    boolean same = found.equals(expected.parts);
                    counts[1] += same ? 1 : 0;
                    boolean whole = Lines.textOf(statute).equals(Lines.compact(expected.printed));
                    counts[2] += whole ? 1 : 0;
                    if (!same) {
                        wrong.add(expected.name + " " + difference(expected.parts, found));
                    }
                    if (!whole) {
                        wrong.add(expected.name + " TEXT");
                    }
                });
        System.out.printf(
                "%-9s laws %d, exact %d (%.3f %%), text kept %d%n",
                style, counts[0], counts[1], 100.0 * counts[1] / counts[0], counts[2]);
        wrong.stream().limit(Integer.getInteger("show", 12)).forEach(System.out::println);
        assertThat(counts[2]).isEqualTo(counts[0]);
        assertThat(counts[1]).isGreaterThanOrEqualTo((int) (counts[0] * 0.999));
    }

    private static String difference(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String a = i < expected.size() ? expected.get(i) : "(nothing)";
            String b = i < found.size() ? found.get(i) : "(nothing)";
            if (!a.equals(b)) {
                return "\n    expected " + shorten(a) + "\n    found    " + shorten(b);
            }
        }
        return "";
    }

    private static String shorten(String text) {
        return text.length() > 70
                ? text.substring(0, 50) + "…" + text.substring(text.length() - 20)
                : text;
    }

    static Expected print(JsonNode law, Style style) {
        StringBuilder printed = new StringBuilder(law.get("name").asText()).append('\n');
        List<String> parts = new ArrayList<>();
        if (!law.get("preamble").asText().isEmpty()) {
            printed.append(law.get("preamble").asText()).append('\n');
        }
        for (JsonNode article : law.get("articles")) {
            if (article.has("heading")) {
                String heading = article.get("heading").asText();
                String shown =
                        style == Style.APART
                                ? heading
                                : heading.replaceFirst("^第 ?(\\S+) ?([編章節款目])", "第$1$2")
                                        .replaceFirst(" +", "　");
                printed.append(shown).append('\n');
                parts.add(Lines.compact(heading));
            } else {
                String number = article.get("no").asText();
                String text = article.get("text").asText();
                String label = style == Style.APART ? number : chineseLabel(number);
                if (style == Style.APART) {
                    printed.append(number).append('\n').append(text).append('\n');
                } else if (style == Style.TOGETHER || drawn(text)) {
                    printed.append(label).append('　').append(text).append('\n');
                } else {
                    wrap(label + '　' + text, printed);
                }
                parts.add(canonical(number) + ":" + Lines.compact(text));
            }
        }
        return new Expected(law.get("name").asText(), printed.toString(), parts);
    }

    private static boolean drawn(String text) {
        return text.indexOf('│') >= 0 || text.indexOf('┌') >= 0;
    }

    private static void wrap(String text, StringBuilder printed) {
        text.lines()
                .forEach(line -> {
                    for (int at = 0; at < line.length(); at += 32) {
                        printed.append(line, at, Math.min(line.length(), at + 32)).append('\n');
                    }
                });
    }

    private static String canonical(String number) {
        return number.replaceAll("[第 條]", "");
    }

    private static String chineseLabel(String number) {
        String[] parts = canonical(number).split("-");
        String label = "第" + Numeral.format(Long.parseLong(parts[0])) + "條";
        for (int i = 1; i < parts.length; i++) {
            label += "之" + Numeral.format(Long.parseLong(parts[i]));
        }
        return label;
    }

    private static void collect(List<Provision> provisions, List<String> found) {
        for (Provision provision : provisions) {
            switch (provision) {
                case Provision.Heading heading -> {
                    found.add(Lines.compact(heading.label().text() + heading.text().text()));
                    collect(heading.children(), found);
                }
                case Provision.Article article ->
                        found.add(
                                article.number()
                                        + ":"
                                        + Lines.compact(article.caption().text())
                                        + Lines.textOf(article.children()));
                default -> found.add("?" + Lines.textOf(List.of(provision)));
            }
        }
    }
}

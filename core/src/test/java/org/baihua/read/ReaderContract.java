package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Language;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One document, many formats: what every reader must find in it.
///
/// A format's test extends this class, gives the document written in its format, and says what the
/// format has. The document is 「示範市河濱運具管理辦法」, which no city has:
///
/// - a title and an introduction that ends in 「如下：」;
/// - three numbered points, 一、 二、 and （一） below it;
/// - a table of three columns: a heading row; an amended article whose explanation goes on with the
///   same list (三、 四、); a new article beside an empty cell; a row whose first cell covers two
///   columns;
/// - a closing article after the table.
///
/// Formats that know such things hold as well: 「二日」 deleted and 「三日」 inserted in the closing
/// article, by 王小明; a hidden 「內部註記」 and a white 「白色字」 in the introduction; a footnote at the
/// introduction; a comment by 李小華 at the closing article.
public abstract class ReaderContract {

    /// What a format may know.
    protected enum Feature {
        /// Tables; without them the cells of a row stand in one line, parted by tabs.
        TABLES,
        /// Numbers that the file does not hold as text.
        NUMBERS,
        TRACKED_CHANGES,
        HIDDEN_TEXT,
        WHITE_TEXT,
        FOOTNOTES,
        COMMENTS,
        /// Cells that cover several columns.
        MERGED_CELLS,
        UNDERLINE
    }

    protected static final String TITLE = "示範市河濱運具管理辦法部分條文修正草案";
    protected static final String INTRODUCTION = "為維護河濱步道秩序，爰擬具本辦法部分條文修正草案，其修正要點如下：";
    protected static final List<String> POINTS =
            List.of("一、明定運具之定義。（修正條文第二條）", "二、增訂停放規定。（修正條文第三條）", "（一）停放區由主管機關公告。");
    protected static final List<List<String>> CELLS =
            List.of(
                    List.of("修正條文", "現行條文", "說明"),
                    List.of(
                            "第二條　本辦法所稱運具，指電動滑板車。",
                            "第二條　本辦法所稱運具，指腳踏車。",
                            "三、配合實務需要，酌作修正。\n四、第二項未修正。"),
                    List.of("第三條　運具應停放於停放區。", "", "五、本條新增。"),
                    List.of("第四條　（刪除）", "本條刪除。"));
    protected static final String CLOSING = "第五條　本辦法自發布後三日施行。";
    protected static final String CLOSING_BEFORE = "第五條　本辦法自發布後二日施行。";
    protected static final String CLOSING_BOTH = "第五條　本辦法自發布後二日三日施行。";

    protected abstract DocumentReader reader();

    /// The document in this format.
    protected abstract byte[] document();

    /// A name that the format's files have.
    protected abstract String name();

    protected abstract Set<Feature> features();

    private Outcome<SourceDocument> read(Revision.Reading reading) {
        return reader().read(
                        new Input(name(), document()), ReadOptions.DEFAULT.withRevisions(reading));
    }

    private SourceDocument read() {
        return read(Revision.Reading.ACCEPTED).value();
    }

    private void needs(Feature feature) {
        assumeTrue(features().contains(feature), () -> "the format has no " + feature);
    }

    private static String bare(String text) {
        return text.replace(" ", "").replace("\u00A0", "").strip();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> bare(line.text())).filter(t -> !t.isEmpty()).toList();
    }

    @Test
    void everyLineIsReadOnceInReadingOrder() {
        List<String> expected = new java.util.ArrayList<>();
        expected.add(TITLE);
        expected.add(INTRODUCTION);
        expected.addAll(POINTS);
        if (features().contains(Feature.TABLES)) {
            CELLS.forEach(row -> row.forEach(cell -> expected.addAll(List.of(cell.split("\n")))));
        } else {
            CELLS.forEach(row -> expected.add(String.join("\t", row).replace('\n', '；')));
        }
        expected.add(CLOSING);
        assertThat(texts(read().lines()))
                .containsExactlyElementsOf(
                        expected.stream()
                                .map(ReaderContract::bare)
                                .filter(t -> !t.isEmpty())
                                .toList());
    }

    @Test
    void everyCellIsRecoveredWhole() {
        needs(Feature.TABLES);
        List<Table> tables = read().tables();
        assertThat(tables).hasSize(1);
        List<List<String>> cells =
                tables.getFirst().rows().stream()
                        .map(row -> row.cells().stream().map(cell -> bare(cell.text())).toList())
                        .map(row -> features().contains(Feature.MERGED_CELLS) ? row : merged(row))
                        .toList();
        assertThat(cells)
                .isEqualTo(
                        CELLS.stream()
                                .map(row -> row.stream().map(ReaderContract::bare).toList())
                                .toList());
    }

    /// A format without merged cells leaves an empty one beside 「（刪除）」.
    private static List<String> merged(List<String> row) {
        return row.getFirst().endsWith("（刪除）") ? List.of(row.get(0), row.get(2)) : row;
    }

    @Test
    void aMergedCellStandsOverTheColumnsThatItCovers() {
        needs(Feature.MERGED_CELLS);
        Table.Row last = read().tables().getFirst().rows().getLast();
        assertThat(last.cells()).extracting(Table.Cell::column).containsExactly(0, 2);
        assertThat(last.cells()).extracting(Table.Cell::columnSpan).containsExactly(2, 1);
    }

    @Test
    void automaticNumbersGoOnThroughTheTable() {
        needs(Feature.NUMBERS);
        assertThat(
                        read().lines().stream()
                                .filter(line -> line.labelLength() > 0)
                                .map(line -> line.text().substring(0, line.labelLength())))
                .containsExactly("一、", "二、", "（一）", "三、", "四、", "五、");
    }

    @Test
    void eachReadingOfTrackedChangesHoldsItsOwnSideOnly() {
        needs(Feature.TRACKED_CHANGES);
        assertThat(read().text()).contains(CLOSING).doesNotContain("二日");
        SourceDocument original = read(Revision.Reading.ORIGINAL).value();
        assertThat(original.text()).contains(CLOSING_BEFORE).doesNotContain("三日");
        SourceDocument both = read(Revision.Reading.BOTH).value();
        assertThat(both.text()).contains(CLOSING_BOTH);
        Line closing = both.lines().getLast();
        assertThat(closing.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.DELETED)
                .extracting(mark -> mark.span().of(closing.text()))
                .containsExactly("二日");
        assertThat(closing.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.INSERTED)
                .extracting(mark -> mark.span().of(closing.text()))
                .containsExactly("三日");
    }

    @Test
    void trackedChangesAreListedAndSaid() {
        needs(Feature.TRACKED_CHANGES);
        Outcome<SourceDocument> outcome = read(Revision.Reading.ACCEPTED);
        SourceDocument document = outcome.value();
        assertThat(document.revisions())
                .extracting(Revision::kind, Revision::author, Revision::text)
                .containsExactlyInAnyOrder(
                        Assertions.tuple(Revision.Kind.DELETION, "王小明", "二日"),
                        Assertions.tuple(Revision.Kind.INSERTION, "王小明", "三日"));
        for (Revision revision : document.revisions()) {
            assertThat(revision.date()).startsWith("2026-03-0");
            if (revision.span() != null) {
                assertThat(revision.span().of(document.text())).isEqualTo(revision.text());
            }
        }
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("tracked-changes");
    }

    @Test
    void hiddenTextIsNoText() {
        needs(Feature.HIDDEN_TEXT);
        assertHidden(Hidden.Kind.HIDDEN, "內部註記");
    }

    @Test
    void whiteTextIsNoText() {
        needs(Feature.WHITE_TEXT);
        assertHidden(Hidden.Kind.WHITE, "白色字");
    }

    private void assertHidden(Hidden.Kind kind, String text) {
        Outcome<SourceDocument> outcome = read(Revision.Reading.ACCEPTED);
        assertThat(outcome.value().text()).doesNotContain(text);
        assertThat(outcome.value().hidden()).contains(new Hidden(kind, text, 2));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("hidden-text");
    }

    @Test
    void aFootnoteStandsBesideItsLine() {
        needs(Feature.FOOTNOTES);
        assertThat(read().asides())
                .filteredOn(aside -> aside.kind() == Aside.Kind.FOOTNOTE)
                .extracting(aside -> bare(aside.text()), Aside::line)
                .containsExactly(Assertions.tuple("參照市政會議紀錄。", 2));
        assertThat(read().text()).doesNotContain("市政會議紀錄");
    }

    @Test
    void aCommentStandsBesideItsLineWithItsAuthor() {
        needs(Feature.COMMENTS);
        assertThat(read().asides())
                .filteredOn(aside -> aside.kind() == Aside.Kind.COMMENT)
                .extracting(Aside::author, Aside::text, Aside::line)
                .containsExactly(
                        Assertions.tuple("李小華", "請法制單位確認。", read().lines().getLast().number()));
        assertThat(read().text()).doesNotContain("法制單位");
    }

    @Test
    void anUnderlineIsMarked() {
        needs(Feature.UNDERLINE);
        Line line =
                read().lines().stream()
                        .filter(each -> each.text().contains("電動滑板車"))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.UNDERLINE)
                .extracting(mark -> mark.span().of(line.text()))
                .containsExactly("電動滑板車");
    }

    @Test
    void everySpanCoversItsLine() {
        SourceDocument document = read();
        int number = 1;
        for (Line line : document.lines()) {
            assertThat(line.span().of(document.text())).isEqualTo(line.text());
            assertThat(line.number()).isEqualTo(number++);
        }
    }

    @Test
    void twoReadingsAreTheSame() {
        assertThat(read(Revision.Reading.BOTH)).isEqualTo(read(Revision.Reading.BOTH));
    }

    @Test
    void anEmptyFileIsRefusedWithASentence() {
        assertThatThrownBy(() -> reader().read(new Input(name(), new byte[0]), ReadOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(UserException.Kind.UNREADABLE);
                            assertThat(e.in(Language.ZH_TW)).endsWith("。").hasSizeGreaterThan(10);
                        });
    }

    @Test
    void aFileOverTheSizeLimitIsRefused() {
        Limits tight =
                new Limits(
                        100,
                        Limits.DEFAULT.unpackedBytes(),
                        200,
                        200,
                        50_000_000,
                        5_000,
                        Duration.ofSeconds(60));
        assertThatThrownBy(() ->
                        reader().read(
                                        new Input(name(), document()),
                                        ReadOptions.DEFAULT.withLimits(tight)))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.in(Language.ZH_TW)).contains("上限"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aDamagedFileIsReadOrRefusedButNeverBreaksTheReader(long seed) {
        Random random = new Random(seed);
        byte[] bytes = document().clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(3) == 0) {
            bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        }
        Input input = new Input(name(), bytes);
        try {
            Outcome<SourceDocument> outcome = reader().read(input, ReadOptions.DEFAULT);
            assertThat(outcome.value().text().isBlank() && outcome.diagnostics().isEmpty())
                    .as("an empty result that says nothing")
                    .isFalse();
        } catch (UserException e) {
            assertThat(e.in(Language.ZH_TW)).endsWith("。");
        }
    }

    /// All features.
    protected static Set<Feature> everything() {
        return EnumSet.allOf(Feature.class);
    }
}

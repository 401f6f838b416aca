package org.baihua.publish.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.check.Level;
import org.baihua.check.RuleId;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.LineIndex;

/// A list for officers: one sheet of findings to filter and sort, one that counts them, and one of
/// what could not be read, if anything.
///
/// Written as it comes, whatever its length, in the few parts that a spreadsheet needs; a library
/// that knows all of Excel takes longer to load than the check. Cells hold text, so that nothing in
/// a draft becomes a formula.
public final class XlsxReport implements Report {

    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

    /// What a sheet holds at most, by the format's own limits.
    private static final int MOST_ROWS = 1_048_000;

    private static final int MOST_CHARACTERS = 32_000;

    /// How much of a line is shown on either side of what was found, in characters.
    private static final int CONTEXT = 40;

    /// A line's height in points, and how many a row may have: the format ends at 409 points.
    private static final int LINE = 16;

    private static final int MOST_LINES = 25;

    private static final int[] WIDTHS = {30, 6, 7, 6, 8, 18, 16, 20, 60, 60};

    private final ZipOutputStream zip;
    private final Writer sheet;
    private final Language language;
    private final Map<String, Integer> byRule = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<List<Object>> notes = new ArrayList<>();
    private int files;
    private int findings;
    private int rows;
    private int[] widths = WIDTHS;

    /// @param out where the workbook goes; left open
    public XlsxReport(OutputStream out, Language language) {
        this.zip = new ZipOutputStream(out);
        this.sheet =
                new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        this.language = language;
        try {
            begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        String name = said("問題", "Findings");
        beginSheet(sheets.isEmpty() ? name : name + " " + (sheets.size() + 1), WIDTHS, true);
        row(
                1,
                said("檔案", "File"),
                said("頁", "Page"),
                said("行", "Line"),
                said("字", "Column"),
                said("程度", "Level"),
                said("規則", "Rule"),
                said("原文", "Found"),
                said("建議", "Suggestion"),
                said("說明", "Message"),
                said("前後文", "Context"));
    }

    private String said(String chinese, String english) {
        return switch (language) {
            case ZH_TW -> chinese;
            case EN -> english;
        };
    }

    @Override
    public void add(FileFindings file) {
        files++;
        for (Diagnostic diagnostic : file.diagnostics()) {
            notes.add(
                    List.of(
                            file.file(),
                            diagnostic.place().page(),
                            diagnostic.place().line(),
                            diagnostic.in(language)));
        }
        LineIndex lines = LineIndex.of(file.source());
        try {
            for (Finding finding : file.findings()) {
                findings++;
                byRule.merge(finding.rule(), 1, Integer::sum);
                if (rows >= MOST_ROWS) {
                    endSheet("J");
                    begin();
                }
                row(
                        0,
                        file.file(),
                        finding.place().page(),
                        finding.place().line(),
                        finding.place().column(),
                        level(finding.level()),
                        rule(finding.rule()),
                        finding.matched(),
                        String.join("、", finding.suggestions()),
                        finding.in(language),
                        context(lines, finding));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String level(Level level) {
        return switch (level) {
            case ERROR -> said("錯誤", "error");
            case WARNING -> said("注意", "warning");
            case INFO -> said("說明", "info");
        };
    }

    private String rule(String id) {
        RuleId rule = RuleId.of(id);
        return rule == null ? id : rule.title(language);
    }

    /// The line around the finding; a finding that is a whole sentence needs none.
    private static String context(LineIndex lines, Finding finding) {
        if (lines.lines().isEmpty()
                || finding.span().length() == 0
                || finding.span().length() > CONTEXT) {
            return "";
        }
        var line = lines.lineAt(finding.span().start());
        String text = line.text();
        int at = Math.clamp(finding.span().start() - line.span().start(), 0, text.length());
        int end = Math.clamp(finding.span().end() - line.span().start(), at, text.length());
        int from = whole(text, Math.max(0, at - CONTEXT));
        int to = whole(text, Math.min(text.length(), end + CONTEXT));
        return (from > 0 ? "…" : "")
                + text.substring(from, at)
                + "【"
                + text.substring(at, end)
                + "】"
                + text.substring(end, to)
                + (to < text.length() ? "…" : "");
    }

    /// No pair of surrogates is cut in two.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    @Override
    public void close() {
        try {
            endSheet("J");
            beginSheet(said("統計", "Totals"), new int[] {30, 12}, true);
            row(1, said("規則", "Rule"), said("處數", "Findings"));
            for (var count : byRule.entrySet()) {
                row(0, rule(count.getKey()), count.getValue());
            }
            row(0, said("合計", "Total"), findings);
            row(0, said("檢查的檔案", "Files checked"), files);
            endSheet("B");
            if (!notes.isEmpty()) {
                beginSheet(said("讀取時的提醒", "Notes on reading"), new int[] {30, 6, 7, 80}, true);
                row(
                        1,
                        said("檔案", "File"),
                        said("頁", "Page"),
                        said("行", "Line"),
                        said("說明", "Message"));
                for (List<Object> note : notes) {
                    row(0, note.toArray());
                }
                endSheet("D");
            }
            parts();
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // -- the few parts of SpreadsheetML that are needed (ECMA-376 part 1, clause 18)

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private void beginSheet(String name, int[] widths, boolean frozen) throws IOException {
        sheets.add(name);
        rows = 0;
        this.widths = widths;
        beginPart("xl/worksheets/sheet" + sheets.size() + ".xml");
        sheet.write("<worksheet " + MAIN + "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        sheet.write("<sheetViews><sheetView workbookViewId=\"0\">");
        if (frozen) {
            sheet.write("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\"");
            sheet.write(" state=\"frozen\"/>");
        }
        sheet.write("</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.length; i++) {
            sheet.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
            sheet.write(widths[i] + "\" customWidth=\"1\"/>");
        }
        sheet.write("</cols><sheetData>");
    }

    private void endSheet(String lastColumn) throws IOException {
        sheet.write("</sheetData><autoFilter ref=\"A1:" + lastColumn + rows + "\"/>");
        // Printed across the sheet, as many pages long as it takes.
        sheet.write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        sheet.write("</worksheet>");
        endPart();
    }

    /// @param style 0 for text that wraps, 1 for headings
    private void row(int style, Object... cells) throws IOException {
        rows++;
        sheet.write("<row r=\"" + rows + "\" ht=\"" + height(cells) + "\" customHeight=\"1\">");
        for (Object cell : cells) {
            if (cell instanceof Integer number) {
                // Page, line and column 0 are unknown.
                String value = number == 0 && cells.length > 2 ? "" : "<v>" + number + "</v>";
                sheet.write("<c s=\"" + style + "\">" + value + "</c>");
            } else {
                sheet.write("<c s=\"" + style + "\" t=\"inlineStr\"><is>");
                sheet.write("<t xml:space=\"preserve\">");
                escape(XmlReports.clean(shortened(cell.toString())));
                sheet.write("</t></is></c>");
            }
        }
        sheet.write("</row>");
    }

    /// A row as high as its highest cell: not every program opens wrapped text at its height.
    private int height(Object... cells) {
        int lines = 1;
        for (int i = 0; i < cells.length && i < widths.length; i++) {
            String text = cells[i].toString();
            int columns = text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
            lines = Math.max(lines, (columns + widths[i] - 2) / (widths[i] - 1));
        }
        return Math.min(lines, MOST_LINES) * LINE;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, whole(text, MOST_CHARACTERS)) + "…";
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> sheet.write("&lt;");
                case '>' -> sheet.write("&gt;");
                case '&' -> sheet.write("&amp;");
                case '"' -> sheet.write("&quot;");
                default -> sheet.write(c);
            }
        }
    }

    private void parts() throws IOException {
        StringBuilder book = new StringBuilder("<workbook " + MAIN + " xmlns:r=\"" + OFFICE);
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE);
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        book.append("\"><sheets>");
        links.append("relationships\">");
        types.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
        types.append("package.relationships+xml\"/>");
        type(types, "/xl/workbook.xml", "sheet.main");
        type(types, "/xl/styles.xml", "styles");
        for (int i = 1; i <= sheets.size(); i++) {
            book.append("<sheet name=\"").append(sheets.get(i - 1)).append("\" sheetId=\"");
            book.append(i).append("\" r:id=\"rId").append(i).append("\"/>");
            link(links, i, "worksheet", "worksheets/sheet" + i + ".xml");
            type(types, "/xl/worksheets/sheet" + i + ".xml", "worksheet");
        }
        link(links, sheets.size() + 1, "styles", "styles.xml");
        part("xl/workbook.xml", book + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", links + "</Relationships>");
        part("xl/styles.xml", STYLES);
        StringBuilder root = new StringBuilder("<Relationships xmlns=\"" + PACKAGE);
        link(root.append("relationships\">"), 1, "officeDocument", "xl/workbook.xml");
        part("_rels/.rels", root + "</Relationships>");
        part("[Content_Types].xml", types + "</Types>");
    }

    private static void link(StringBuilder to, int id, String kind, String target) {
        to.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(OFFICE);
        to.append('/').append(kind).append("\" Target=\"").append(target).append("\"/>");
    }

    private static void type(StringBuilder to, String part, String kind) {
        to.append("<Override PartName=\"").append(part);
        to.append("\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.");
        to.append(kind).append("+xml\"/>");
    }

    private static final String STYLES =
            "<styleSheet "
                    + MAIN
                    + "><fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf xfId=\"0\" applyAlignment=\"1\">"
                    + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                    + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

    private void part(String name, String content) throws IOException {
        beginPart(name);
        sheet.write(content);
        endPart();
    }

    private void beginPart(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        sheet.write(XML);
    }

    private void endPart() throws IOException {
        sheet.flush();
        zip.closeEntry();
    }
}

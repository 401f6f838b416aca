package org.baihua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes real drafts and laws out as an archive of files of all formats, as offices have them.
///
/// The same call writes the same bytes. Nothing of it belongs to the project: it is written to a
/// folder of the caller's, from material that is not here.
public final class MixedArchive {

    private static final Charset BIG5 = Charset.forName("x-windows-950");

    /// A line (one row of one cell), or a table.
    private record Block(List<List<String>> rows, boolean table) {
        static Block line(String text) {
            return new Block(List.of(List.of(text)), false);
        }

        String text() {
            return rows.getFirst().getFirst();
        }
    }

    private final Path root;
    private int files;

    private MixedArchive(Path root) {
        this.root = root;
    }

    /// `MixedArchive FOLDER [STEP]`
    public static void main(String[] arguments) throws IOException {
        int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        int files = write(Path.of(arguments[0]), step);
        System.out.println(files + " files");
    }

    /// Writes every `step`-th draft and law, and the real files that are at hand.
    ///
    /// @return how many files
    public static int write(Path root, int step) throws IOException {
        MixedArchive archive = new MixedArchive(root);
        int[] count = {0};
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft -> {
                    if (count[0]++ % step == 0) {
                        archive.draft(draft, count[0] / step);
                    }
                });
        count[0] = 0;
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    if (count[0]++ % step == 0) {
                        archive.law(law, count[0] / step);
                    }
                });
        for (String folder : List.of("html", "derived", "tracked", "exam", "yda")) {
            archive.copies(Shared.path("corpus/files/" + folder), step);
        }
        return archive.files;
    }

    private void copies(Path from, int step) throws IOException {
        List<Path> found;
        try (Stream<Path> listed = Files.list(from)) {
            found = listed.filter(f -> !f.toString().endsWith(".tsv")).sorted().toList();
        }
        for (int i = 0; i < found.size(); i += step) {
            put(
                    "檔案/" + from.getFileName() + "/" + found.get(i).getFileName(),
                    Files.readAllBytes(found.get(i)));
        }
    }

    private void draft(JsonNode draft, int number) {
        List<Block> blocks = new ArrayList<>();
        boolean tables = false;
        for (String line : draft.get("text").asText().split("\n", -1)) {
            if (!line.startsWith("[[TABLE ")) {
                blocks.add(Block.line(line));
                continue;
            }
            int at = Integer.parseInt(line.substring(8, line.indexOf(']')));
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode row : draft.get("tables").path(at)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.asText()));
                rows.add(cells);
            }
            if (!rows.isEmpty()) {
                tables = true;
                blocks.add(new Block(rows, true));
            }
        }
        String id = draft.get("id").asText();
        write("草案/" + id.substring(4, 7) + "/" + id, blocks, tables, number);
    }

    private void law(JsonNode law, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.line(law.get("name").asText()));
        for (JsonNode article : law.get("articles")) {
            if (article.has("heading")) {
                blocks.add(Block.line(article.get("heading").asText()));
            } else {
                blocks.add(Block.line(article.get("no").asText()));
                article.get("text").asText().lines().forEach(l -> blocks.add(Block.line(l)));
            }
        }
        String id = law.get("id").asText();
        write("法規/" + id.charAt(0) + "/" + id, blocks, false, number);
    }

    /// Text files have no tables worth the name, so a draft with tables takes turns through the
    /// formats that do.
    private void write(String name, List<Block> blocks, boolean tables, int number) {
        switch (tables ? number % 4 : number % 6) {
            case 0 -> put(name + ".docx", docx(blocks));
            case 1 -> put(name + ".odt", odt(blocks));
            case 2 -> put(name + ".html", utf8(html(blocks)));
            case 3 -> put(name + ".md", utf8(markdown(blocks)));
            case 4 -> put(name + ".txt", utf8(text(blocks)));
            default -> put(name + ".txt", big5(text(blocks)));
        }
    }

    private void put(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            files++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docx(List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.table) {
                body.append("<w:tbl><w:tblPr/>");
                for (List<String> row : block.rows) {
                    body.append("<w:tr>");
                    row.forEach(cell -> {
                        body.append("<w:tc>");
                        cell.lines().forEach(line -> paragraph(body, line));
                        body.append(cell.isEmpty() ? "<w:p/></w:tc>" : "</w:tc>");
                    });
                    body.append("</w:tr>");
                }
                body.append("</w:tbl>");
            } else {
                paragraph(body, block.text());
            }
        }
        return Office.docx(body.toString()).bytes();
    }

    private static void paragraph(StringBuilder body, String line) {
        body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(escape(line))
                .append("</w:t></w:r></w:p>");
    }

    private static byte[] odt(List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.table) {
                body.append("<table:table><table:table-column table:number-columns-repeated=\"")
                        .append(block.rows.getFirst().size())
                        .append("\"/>");
                for (List<String> row : block.rows) {
                    body.append("<table:table-row>");
                    row.forEach(cell -> {
                        body.append("<table:table-cell>");
                        cell.lines()
                                .forEach(line ->
                                        body.append("<text:p>")
                                                .append(escape(line))
                                                .append("</text:p>"));
                        body.append("</table:table-cell>");
                    });
                    body.append("</table:table-row>");
                }
                body.append("</table:table>");
            } else {
                body.append("<text:p>").append(escape(block.text())).append("</text:p>");
            }
        }
        return Office.odt("", body.toString());
    }

    private static String html(List<Block> blocks) {
        StringBuilder page =
                new StringBuilder(
                        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Block block : blocks) {
            if (block.table) {
                page.append("<table>\n");
                for (List<String> row : block.rows) {
                    page.append("<tr>");
                    row.forEach(cell ->
                            page.append("<td>")
                                    .append(escape(cell).replace("\n", "<br>"))
                                    .append("</td>"));
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            } else {
                page.append("<p>").append(escape(block.text())).append("</p>\n");
            }
        }
        return page.append("</body></html>\n").toString();
    }

    private static String markdown(List<Block> blocks) {
        StringBuilder page = new StringBuilder();
        for (Block block : blocks) {
            if (!block.table) {
                page.append(block.text()).append("\n\n");
                continue;
            }
            for (int r = 0; r < block.rows.size(); r++) {
                for (String cell : block.rows.get(r)) {
                    page.append("| ")
                            .append(cell.replace("|", "\\|").replace("\n", "<br>"))
                            .append(' ');
                }
                page.append("|\n");
                if (r == 0) {
                    page.append("| --- ".repeat(block.rows.getFirst().size())).append("|\n");
                }
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            block.rows.forEach(row -> text.append(String.join("\t", row)).append("\r\n"));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Big5 where the text can be written in it.
    private static byte[] big5(String text) {
        try {
            var bytes = BIG5.newEncoder().encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return all;
        } catch (CharacterCodingException e) {
            return utf8(text);
        }
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == '\n' || c == '\t' || c >= ' ')
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        default -> out.append((char) c);
                    }
                });
        return out.toString();
    }
}

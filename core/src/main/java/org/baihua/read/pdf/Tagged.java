package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/// The structure that a tagged file says it has, as blocks of glyphs: paragraphs, and tables of
/// rows of cells.
///
/// The tags are believed only when they account for every character that the pages show, headers
/// and footers aside; a file that is tagged in part is read like one without tags.
final class Tagged {

    private static final int DEEPEST = 200;

    private static final Set<String> INLINE =
            Set.of(
                    "Span",
                    "Quote",
                    "Code",
                    "Link",
                    "Reference",
                    "Lbl",
                    "Em",
                    "Strong",
                    "Annot",
                    "Ruby",
                    "RB",
                    "RT",
                    "RP",
                    "Warichu",
                    "WT",
                    "WP",
                    "BibEntry",
                    "Formula",
                    "Figure",
                    "Form",
                    "Sub",
                    "Title",
                    "LBody",
                    "NonStruct");

    /// A block of the structure.
    sealed interface Block {}

    /// @param glyphs in reading order; those of a page stand together
    record Paragraph(List<Placed> glyphs) implements Block {}

    record Table(List<Row> rows) implements Block {}

    record Row(List<Cell> cells, boolean header) {}

    record Cell(int column, int columnSpan, int rowSpan, List<Block> blocks) {}

    /// A glyph, and the page that it stands on.
    record Placed(int page, Glyph glyph) {}

    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Map<Long, List<Glyph>> content = new HashMap<>();
    private final Set<COSBase> visited = new HashSet<>();
    private final PDStructureTreeRoot root;
    private int claimed;
    private boolean odd;

    private Tagged(PDDocument document, PDStructureTreeRoot root, List<List<Ink>> pages) {
        this.root = root;
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(document.getPage(i).getCOSObject(), i + 1);
            for (Ink ink : pages.get(i)) {
                for (Glyph glyph : ink.glyphs()) {
                    if (glyph.content() >= 0 && !glyph.apart() && glyph.unseen() == null) {
                        content.computeIfAbsent(key(i + 1, glyph.content()), k -> new ArrayList<>())
                                .add(glyph);
                    }
                }
            }
        }
    }

    /// The blocks of a file whose tags can be believed; null for any other.
    static @Nullable List<Block> read(PDDocument document, List<List<Ink>> pages) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return null;
        }
        Tagged tagged = new Tagged(document, root, pages);
        List<Block> blocks = new ArrayList<>();
        List<Placed> loose = new ArrayList<>();
        tagged.kids(root.getKids(), null, blocks, loose, 0);
        flush(blocks, loose);
        int shown = 0;
        for (List<Ink> sheets : pages) {
            for (Ink ink : sheets) {
                for (Glyph glyph : ink.glyphs()) {
                    boolean counts = !glyph.apart() && glyph.unseen() == null;
                    shown += counts && !glyph.isSpace() && !glyph.text().isEmpty() ? 1 : 0;
                }
            }
        }
        return tagged.odd || shown == 0 || tagged.claimed < shown ? null : blocks;
    }

    private static long key(int page, int number) {
        return (long) page << 32 | number;
    }

    private static void flush(List<Block> blocks, List<Placed> loose) {
        if (!loose.isEmpty()) {
            blocks.add(new Paragraph(List.copyOf(loose)));
            loose.clear();
        }
    }

    /// @param page of the parent, for references that do not name theirs
    /// @param blocks receives the blocks
    /// @param loose text that no block holds yet
    private void kids(
            List<Object> kids,
            @Nullable PDPage page,
            List<Block> blocks,
            List<Placed> loose,
            int depth) {
        if (depth > DEEPEST) {
            odd = true;
            return;
        }
        for (Object kid : kids) {
            switch (kid) {
                case PDStructureElement element -> element(element, page, blocks, loose, depth);
                case Integer number -> take(page, number, loose);
                case PDMarkedContentReference reference -> {
                    PDPage named = reference.getPage();
                    take(named == null ? page : named, reference.getMCID(), loose);
                }
                case null, default -> {
                    // References to annotations and other objects hold no text.
                }
            }
        }
    }

    private void element(
            PDStructureElement element,
            @Nullable PDPage parent,
            List<Block> blocks,
            List<Placed> loose,
            int depth) {
        if (!visited.add(element.getCOSObject())) {
            odd = true;
            return;
        }
        PDPage own = element.getPage();
        PDPage page = own == null ? parent : own;
        String type = type(element);
        if (type.equals("Table")) {
            flush(blocks, loose);
            Table table = table(element, page, depth);
            if (!table.rows.isEmpty()) {
                blocks.add(table);
            }
            return;
        }
        boolean inline = INLINE.contains(type);
        if (!inline) {
            flush(blocks, loose);
        }
        int before = loose.size();
        kids(element.getKids(), page, blocks, loose, depth + 1);
        String replacement = element.getActualText();
        if (replacement != null && loose.size() > before) {
            replace(loose, before, Folding.fold(replacement));
        }
        if (!inline) {
            flush(blocks, loose);
        }
    }

    /// The element's text is what the file says instead of its glyphs.
    private static void replace(List<Placed> loose, int from, String text) {
        for (int i = from; i < loose.size(); i++) {
            Glyph old = loose.get(i).glyph;
            Glyph glyph =
                    new Glyph(
                            i == from ? text : "",
                            old.start(),
                            old.end(),
                            old.base(),
                            old.size(),
                            old.content(),
                            old.apart(),
                            old.unseen(),
                            old.order(),
                            true);
            loose.set(i, new Placed(loose.get(i).page, glyph));
        }
    }

    private String type(PDStructureElement element) {
        String type = element.getStructureType();
        Map<String, Object> roles = root.getRoleMap();
        for (int i = 0; i < 8 && type != null && roles.get(type) instanceof String role; i++) {
            type = role;
        }
        return type == null ? "" : type;
    }

    private void take(@Nullable PDPage page, int number, List<Placed> loose) {
        Integer at = page == null ? null : numbers.get(page.getCOSObject());
        List<Glyph> glyphs = at == null ? null : content.remove(key(at, number));
        if (at == null || glyphs == null) {
            return;
        }
        for (Glyph glyph : glyphs) {
            claimed += !glyph.isSpace() && !glyph.text().isEmpty() ? 1 : 0;
            loose.add(new Placed(at, glyph));
        }
    }

    private Table table(PDStructureElement table, @Nullable PDPage page, int depth) {
        List<Row> rows = new ArrayList<>();
        List<Integer> covered = new ArrayList<>();
        rows(table, page, rows, covered, false, depth + 1);
        return new Table(rows);
    }

    private void rows(
            PDStructureElement parent,
            @Nullable PDPage outer,
            List<Row> rows,
            List<Integer> covered,
            boolean head,
            int depth) {
        if (depth > DEEPEST) {
            odd = true;
            return;
        }
        for (Object kid : parent.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                // Text in a table outside its cells: the tags are not to be believed.
                odd |= kid instanceof Integer || kid instanceof PDMarkedContentReference;
                continue;
            }
            if (!visited.add(element.getCOSObject())) {
                odd = true;
                return;
            }
            PDPage own = element.getPage();
            PDPage page = own == null ? outer : own;
            String type = type(element).toUpperCase(Locale.ROOT);
            switch (type) {
                case "TR" -> rows.add(row(element, page, covered, head, depth));
                case "THEAD" -> rows(element, page, rows, covered, true, depth + 1);
                default -> rows(element, page, rows, covered, head, depth + 1);
            }
        }
    }

    private Row row(
            PDStructureElement row,
            @Nullable PDPage outer,
            List<Integer> covered,
            boolean head,
            int depth) {
        List<Cell> cells = new ArrayList<>();
        boolean allHeads = true;
        int column = 0;
        for (Object kid : row.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                odd |= kid instanceof Integer || kid instanceof PDMarkedContentReference;
                continue;
            }
            if (!visited.add(element.getCOSObject())) {
                odd = true;
                break;
            }
            allHeads &= type(element).equals("TH");
            while (column < covered.size() && covered.get(column) > 0) {
                column++;
            }
            int columnSpan = Math.clamp(attribute(element, "ColSpan"), 1, 100);
            int rowSpan = Math.clamp(attribute(element, "RowSpan"), 1, 10_000);
            List<Block> blocks = new ArrayList<>();
            List<Placed> loose = new ArrayList<>();
            PDPage own = element.getPage();
            kids(element.getKids(), own == null ? outer : own, blocks, loose, depth + 1);
            flush(blocks, loose);
            if (head || type(element).equals("TH")) {
                blocks = once(blocks);
            }
            cells.add(new Cell(column, columnSpan, rowSpan, blocks));
            for (int i = column; i < column + columnSpan; i++) {
                while (covered.size() <= i) {
                    covered.add(0);
                }
                covered.set(i, rowSpan);
            }
            column += columnSpan;
        }
        covered.replaceAll(left -> Math.max(0, left - 1));
        return new Row(cells, head || allHeads && !cells.isEmpty());
    }

    /// A header without what later pages print of it again.
    private static List<Block> once(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Paragraph paragraph)) {
                return blocks;
            }
            Map<Integer, List<Placed>> byPage = new TreeMap<>();
            Map<Integer, StringBuilder> texts = new TreeMap<>();
            for (Placed placed : paragraph.glyphs) {
                byPage.computeIfAbsent(placed.page, k -> new ArrayList<>()).add(placed);
                texts.computeIfAbsent(placed.page, k -> new StringBuilder())
                        .append(placed.glyph.text());
            }
            Set<String> distinct = new HashSet<>();
            texts.values().forEach(text -> distinct.add(text.toString().strip()));
            boolean again = byPage.size() > 1 && distinct.size() == 1;
            kept.add(again ? new Paragraph(byPage.values().iterator().next()) : block);
        }
        return kept;
    }

    private static int attribute(PDStructureElement element, String name) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        List<COSBase> all = new ArrayList<>();
        if (attributes instanceof COSArray array) {
            for (COSBase each : array) {
                all.add(each instanceof COSObject object ? object.getObject() : each);
            }
        } else if (attributes != null) {
            all.add(attributes);
        }
        for (COSBase each : all) {
            if (each instanceof COSDictionary dictionary && dictionary.containsKey(name)) {
                return dictionary.getInt(name, 1);
            }
        }
        return 1;
    }
}

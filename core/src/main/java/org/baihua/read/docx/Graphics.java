package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baihua.read.office.Beside;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Aside;
import org.baihua.source.Format;
import org.baihua.source.SourceBuilder;
import org.jspecify.annotations.Nullable;

/// Drawings: text boxes are read, and what cannot be read (pictures, charts, objects) is said.
final class Graphics {

    /// Elements that show something which we either read or report.
    private static final Set<String> SUBSTANCE =
            Set.of(
                    "w:t",
                    "w:sym",
                    "w:delText",
                    "w:txbxContent",
                    "w:p",
                    "w:tbl",
                    "a:blip",
                    "a:t",
                    "c:chart",
                    "dgm:relIds",
                    "v:imagedata",
                    "v:textpath",
                    "o:OLEObject",
                    "m:oMath");

    private final DocxFile file;
    private final Story story;
    private int objects;

    Graphics(DocxFile file, Story story) {
        this.file = file;
        this.story = story;
    }

    /// The one of several alternatives that counts: the newest that holds something.
    static Element choice(Element alternatives) {
        for (Element choice : alternatives.elements("mc:Choice")) {
            if (hasSubstance(choice)) {
                return choice;
            }
        }
        return alternatives.first("mc:Fallback");
    }

    private static boolean hasSubstance(Element element) {
        for (Element child : element.elements()) {
            if (SUBSTANCE.contains(child.name()) || hasSubstance(child)) {
                return true;
            }
        }
        return false;
    }

    void read(Element drawing) {
        Element object = drawing.find("o:OLEObject");
        if (object.exists()) {
            String program = object.get("ProgID", "");
            story.writer()
                    .warn(
                            OfficeMessage.EMBEDDED_OBJECT,
                            program.isEmpty() ? "" : "（" + program + "）");
            objects++;
        }
        walk(drawing, describe(drawing));
    }

    private static String describe(Element drawing) {
        Element properties = drawing.find("wp:docPr");
        String said = properties.get("descr", "").strip();
        if (said.isEmpty()) {
            said = properties.get("title", "").strip();
        }
        if (said.isEmpty()) {
            said = drawing.find("v:shape").get("alt", "").strip();
        }
        return said.isEmpty() ? "" : "（" + said.replaceAll("\\s+", " ") + "）";
    }

    private void walk(Element element, String description) {
        List<String> drawn = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "w:txbxContent" ->
                        // Boxes are painted more often than not; white text in one is readable.
                        story.writer()
                                .aside(
                                        Aside.Kind.TEXT_BOX,
                                        "",
                                        Story.beside(file, story.part(), child, true));
                case "v:textpath" -> box(child.get("string", ""));
                case "a:blip", "v:imagedata" -> {
                    if (objects == 0) {
                        story.writer().inform(OfficeMessage.IMAGE_WITHOUT_TEXT, description);
                    }
                }
                case "c:chart" -> story.writer().warn(OfficeMessage.CHART);
                case "dgm:relIds" -> diagram(child);
                case "a:p" -> drawn.add(paragraph(child));
                case "mc:AlternateContent" -> walk(choice(child), description);
                default -> walk(child, description);
            }
        }
        box(String.join("\n", drawn));
    }

    private static String paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element run : paragraph.elements()) {
            if (run.is("a:br")) {
                text.append('\n');
            }
            text.append(run.first("a:t").text());
        }
        return text.toString();
    }

    private void diagram(Element ids) {
        Parts.Relation data = file.parts().relation(story.part(), ids.get("r:dm"));
        @Nullable Element root = data == null ? null : file.parts().xml(data.target());
        if (root == null) {
            story.writer().warn(OfficeMessage.CHART);
            return;
        }
        List<String> texts = new ArrayList<>();
        collect(root, texts);
        box(String.join("\n", texts));
    }

    private static void collect(Element element, List<String> texts) {
        for (Element child : element.elements()) {
            if (child.is("a:p")) {
                String text = paragraph(child);
                if (!text.isBlank()) {
                    texts.add(text);
                }
            } else {
                collect(child, texts);
            }
        }
    }

    private void box(String text) {
        if (text.isBlank()) {
            return;
        }
        SourceBuilder builder = new SourceBuilder(file.name(), "", Format.DOCX);
        builder.line(text);
        story.writer().aside(Aside.Kind.TEXT_BOX, "", new Beside(builder.build(), List.of()));
    }
}

package org.baihua.read.odt;

import org.baihua.read.office.Beside;
import org.baihua.read.office.Element;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Aside;
import org.jspecify.annotations.Nullable;

/// Drawings: text boxes and shapes with text are read, formulas too, and what cannot be read is
/// said.
final class OdfGraphics {

    private final OdfFile file;
    private final OdfStyles styles;
    private final ParagraphWriter writer;

    OdfGraphics(OdfFile file, OdfStyles styles, ParagraphWriter writer) {
        this.file = file;
        this.styles = styles;
        this.writer = writer;
    }

    void read(Element drawing) {
        switch (drawing.name()) {
            case "draw:frame" -> frame(drawing);
            case "draw:g", "draw:a" -> drawing.elements().forEach(this::read);
            case "draw:control" -> {}
            default -> {
                if (drawing.name().startsWith("draw:")) {
                    box(drawing);
                }
            }
        }
    }

    private void box(Element content) {
        // Boxes are painted more often than not; white text in one is readable.
        Beside beside = OdfStory.beside(file, styles, content, true);
        writer.aside(Aside.Kind.TEXT_BOX, "", beside);
    }

    /// A frame offers one thing in several forms, the best first; one of them is enough.
    private void frame(Element frame) {
        String said = described(frame);
        for (Element each : frame.elements()) {
            switch (each.name()) {
                case "draw:text-box" -> {
                    box(each);
                    return;
                }
                case "draw:object" -> {
                    object(each, said);
                    return;
                }
                case "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" -> {
                    writer.warn(OfficeMessage.EMBEDDED_OBJECT, said);
                    return;
                }
                case "draw:image" -> {
                    writer.inform(OfficeMessage.IMAGE_WITHOUT_TEXT, said);
                    return;
                }
                default -> {}
            }
        }
    }

    private static String described(Element frame) {
        String said = frame.first("svg:desc").text().strip();
        if (said.isEmpty()) {
            said = frame.first("svg:title").text().strip();
        }
        return said.isEmpty() ? "" : "（" + said.replaceAll("\\s+", " ") + "）";
    }

    private void object(Element object, String said) {
        Element math = object.find("math:math");
        if (!math.exists()) {
            String path = object.get("xlink:href", "").replaceFirst("^\\./", "");
            @Nullable Element root = path.isEmpty() ? null : file.part(path + "/content.xml");
            if (root != null && root.is("math:math")) {
                math = root;
            }
        }
        if (!math.exists()) {
            writer.warn(OfficeMessage.EMBEDDED_OBJECT, said);
            return;
        }
        writer.formula(OdfFormula.text(math));
    }
}

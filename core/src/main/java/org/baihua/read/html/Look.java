package org.baihua.read.html;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.baihua.source.Hidden;
import org.baihua.source.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How text looks at one place of a page.
///
/// @param marks what can be seen of it
/// @param verbatim whether white space of the source is shown as it is
/// @param darkPaper whether what lies under the text is known not to be white
record Look(Set<Mark.Kind> marks, boolean verbatim, boolean darkPaper) {

    static final Look PLAIN = new Look(Set.of(), false, false);

    Look {
        marks = Set.copyOf(marks);
    }

    Look with(Mark.Kind mark) {
        Set<Mark.Kind> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Look(more, verbatim, darkPaper);
    }

    /// How text looks inside an element.
    Look inside(Element element, Map<String, String> style) {
        Set<Mark.Kind> inner = EnumSet.noneOf(Mark.Kind.class);
        inner.addAll(marks);
        switch (element.normalName()) {
            case "u", "ins" -> inner.add(Mark.Kind.UNDERLINE);
            case "s", "strike", "del" -> inner.add(Mark.Kind.STRIKE);
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" ->
                    inner.add(Mark.Kind.BOLD);
            default -> {}
        }
        String decoration =
                style.getOrDefault("text-decoration", "")
                        + " "
                        + style.getOrDefault("text-decoration-line", "")
                        + " "
                        + style.getOrDefault("text-underline", "");
        if (decoration.contains("none") && element.normalName().equals("u")) {
            inner.remove(Mark.Kind.UNDERLINE);
        }
        if (decoration.contains("underline")
                || style.containsKey("text-underline") && !decoration.contains("none")) {
            inner.add(Mark.Kind.UNDERLINE);
        }
        if (decoration.contains("line-through")) {
            inner.add(Mark.Kind.STRIKE);
        }
        String weight = style.getOrDefault("font-weight", "");
        if (weight.startsWith("bold") || weight.matches("[6-9]00")) {
            inner.add(Mark.Kind.BOLD);
        } else if (weight.equals("normal") || weight.matches("[1-5]00")) {
            inner.remove(Mark.Kind.BOLD);
        }
        boolean asTyped =
                verbatim
                        || Set.of("pre", "textarea").contains(element.normalName())
                        || style.getOrDefault("white-space", "").startsWith("pre");
        String paper = paper(style);
        paper = paper.isEmpty() ? element.attr("bgcolor") : paper;
        boolean dark =
                paper.isEmpty() || paper.equals("transparent") || paper.equals("none")
                        ? darkPaper
                        : !Styles.isWhite(paper);
        return new Look(inner, asTyped, dark);
    }

    /// Why nobody sees an element here, or null when it is seen.
    Hidden.@Nullable Kind unseen(Element element, Map<String, String> style) {
        if (style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("visibility", "").equals("hidden")
                || style.getOrDefault("mso-hide", "").equals("all")
                || style.getOrDefault("font-size", "").matches("0(?:pt|px|em|%)?")
                || element.hasAttr("hidden")
                || element.normalName().equals("input")) {
            return Hidden.Kind.HIDDEN;
        }
        String colour =
                style.getOrDefault(
                        "color", element.normalName().equals("font") ? element.attr("color") : "");
        String paper = paper(style);
        boolean ownPaper =
                !paper.isEmpty() && !paper.equals("transparent") && !Styles.isWhite(paper);
        return Styles.isWhite(colour) && !darkPaper && !ownPaper && !element.hasAttr("bgcolor")
                ? Hidden.Kind.WHITE
                : null;
    }

    private static String paper(Map<String, String> style) {
        return style.getOrDefault("background-color", style.getOrDefault("background", ""));
    }
}

package org.baihua.read.odt;

import java.util.List;
import org.baihua.read.office.Element;

/// The text of a formula (MathML), written in one line: `(a+b)/c`, `x^2`, `√x`.
final class OdfFormula {

    private OdfFormula() {}

    static String text(Element math) {
        StringBuilder text = new StringBuilder();
        for (Element child : math.elements()) {
            text.append(piece(child));
        }
        return text.toString();
    }

    private static String piece(Element element) {
        List<Element> parts = element.elements();
        return switch (element.name()) {
            case "math:mi", "math:mn", "math:mo", "math:mtext" -> element.text().strip();
            // LibreOffice keeps its own notation of the formula beside the formula.
            case "math:annotation", "math:annotation-xml" -> "";
            case "math:mfrac" -> grouped(parts, 0) + "/" + grouped(parts, 1);
            case "math:msup", "math:mover" -> one(parts, 0) + "^" + grouped(parts, 1);
            case "math:msub", "math:munder" -> one(parts, 0) + "_" + grouped(parts, 1);
            case "math:msubsup", "math:munderover" ->
                    one(parts, 0) + "_" + grouped(parts, 1) + "^" + grouped(parts, 2);
            case "math:msqrt" -> {
                String inner = text(element);
                yield "√" + (inner.length() > 1 ? "(" + inner + ")" : inner);
            }
            case "math:mroot" -> one(parts, 1) + "√" + grouped(parts, 0);
            default -> text(element);
        };
    }

    private static String one(List<Element> parts, int index) {
        return index < parts.size() ? piece(parts.get(index)) : "";
    }

    private static String grouped(List<Element> parts, int index) {
        String part = one(parts, index);
        boolean simple =
                part.codePointCount(0, part.length()) <= 1
                        || part.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return simple ? part : "(" + part + ")";
    }
}

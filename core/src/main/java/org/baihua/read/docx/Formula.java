package org.baihua.read.docx;

import org.baihua.read.office.Element;

/// The text of a formula (`m:oMath`), written in one line: `(a+b)/c`, `x^2`, `√x`.
final class Formula {

    private Formula() {}

    static String text(Element math) {
        StringBuilder text = new StringBuilder();
        for (Element child : math.elements()) {
            text.append(piece(child));
        }
        return text.toString();
    }

    private static String piece(Element element) {
        return switch (element.name()) {
            case "m:t", "w:t" -> element.text();
            case "m:f" -> grouped(element, "m:num") + "/" + grouped(element, "m:den");
            case "m:sSup" -> part(element, "m:e") + "^" + grouped(element, "m:sup");
            case "m:sSub" -> part(element, "m:e") + "_" + grouped(element, "m:sub");
            case "m:sSubSup" ->
                    part(element, "m:e")
                            + "_"
                            + grouped(element, "m:sub")
                            + "^"
                            + grouped(element, "m:sup");
            case "m:rad" -> {
                String degree = part(element, "m:deg");
                yield (degree.isEmpty() ? "√" : degree + "√") + grouped(element, "m:e");
            }
            case "m:nary" -> {
                String sign = element.at("m:naryPr", "m:chr").get("m:val", "∫");
                String sub = part(element, "m:sub");
                String sup = part(element, "m:sup");
                yield sign
                        + (sub.isEmpty() ? "" : "_(" + sub + ")")
                        + (sup.isEmpty() ? "" : "^(" + sup + ")")
                        + part(element, "m:e");
            }
            case "m:d" -> {
                Element properties = element.first("m:dPr");
                String begin = properties.first("m:begChr").get("m:val", "(");
                String end = properties.first("m:endChr").get("m:val", ")");
                String between = properties.first("m:sepChr").get("m:val", "|");
                yield begin
                        + String.join(
                                between,
                                element.elements("m:e").stream().map(Formula::text).toList())
                        + end;
            }
            case "w:rPr", "m:rPr", "m:ctrlPr", "w:del", "w:moveFrom" -> "";
            default -> text(element);
        };
    }

    private static String part(Element element, String name) {
        return text(element.first(name));
    }

    private static String grouped(Element element, String name) {
        String part = part(element, name);
        return part.codePointCount(0, part.length()) > 1 && !isNumber(part)
                ? "(" + part + ")"
                : part;
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}

package org.baihua.read.office;

import java.util.ArrayList;
import java.util.List;

/// The text of Word's `EQ` field, in which Word writes enclosed characters (帶圈字元, a circle and what
/// stands in it struck over each other), phonetic guides (注音, a raised reading struck over its
/// word) and old formulas such as `\f(1,2)`.
final class Equation {

    private static final int DEEPEST = 50;
    private static final String CIRCLES = "○◯〇●Ο";

    private final String source;
    private int at;

    private Equation(String source) {
        this.source = source;
    }

    static String text(String source) {
        Equation equation = new Equation(source);
        StringBuilder text = new StringBuilder();
        while (equation.at < source.length()) {
            text.append(equation.sequence(0));
            if (equation.at < source.length()) {
                // A bracket or comma outside every command stands for itself.
                text.append(source.charAt(equation.at++));
            }
        }
        return text.toString().strip();
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == ',' || c == ';' || c == ')' || c == '(') {
                break;
            }
            if (c == '\\' && at + 1 < source.length()) {
                if (!Character.isLetter(source.charAt(at + 1))) {
                    text.append(source.charAt(at + 1));
                    at += 2;
                } else if (depth < DEEPEST) {
                    text.append(command(depth + 1));
                } else {
                    at++;
                }
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private String command(int depth) {
        List<String> switches = new ArrayList<>();
        while (at < source.length() && source.charAt(at) == '\\') {
            int start = ++at;
            while (at < source.length() && Character.isLetter(source.charAt(at))) {
                at++;
            }
            switches.add(source.substring(start, at));
            while (at < source.length() && "0123456789. -+".indexOf(source.charAt(at)) >= 0) {
                at++;
            }
        }
        List<String> arguments = arguments(depth);
        String name =
                switches.getFirst().isEmpty()
                        ? ""
                        : switches.getFirst().toLowerCase(java.util.Locale.ROOT);
        if (arguments.isEmpty() || name.equals("d")) {
            return "";
        }
        String last = arguments.getLast();
        return switch (name) {
            case "o" -> overstruck(arguments, last);
            case "f" -> arguments.getFirst() + "/" + last;
            case "r" -> "√" + last;
            case "b" -> "(" + last + ")";
            default -> String.join(" ", arguments);
        };
    }

    /// Characters printed over each other: a circle with a number in it, or a reading over a word.
    private static String overstruck(List<String> arguments, String last) {
        String first = arguments.getFirst().strip();
        String inner = last.strip();
        if (first.length() == 1 && CIRCLES.contains(first)) {
            for (int n = 1; n <= 20; n++) {
                if (inner.equals(Integer.toString(n))) {
                    return Counting.DECIMAL_ENCLOSED_CIRCLE.format(n);
                }
                if (n <= 10 && inner.equals(Counting.CHINESE_COUNTING.format(n))) {
                    return Counting.IDEOGRAPH_ENCLOSED_CIRCLE.format(n);
                }
            }
        }
        return last;
    }

    private List<String> arguments(int depth) {
        List<String> arguments = new ArrayList<>();
        if (at >= source.length() || source.charAt(at) != '(') {
            return arguments;
        }
        at++;
        while (at < source.length()) {
            arguments.add(sequence(depth));
            if (at >= source.length()) {
                break;
            }
            char c = source.charAt(at++);
            if (c == ')') {
                break;
            }
            if (c == '(') {
                arguments.set(arguments.size() - 1, arguments.getLast() + '(');
            }
        }
        return arguments;
    }
}

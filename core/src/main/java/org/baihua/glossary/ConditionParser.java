package org.baihua.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Reads the `context` column of a glossary.
final class ConditionParser {

    /// Said of a condition that cannot be read.
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    private final String text;
    private int at;

    private ConditionParser(String text) {
        this.text = text;
    }

    /// @throws SyntaxException with the place and what was expected there
    static Condition parse(String text) throws SyntaxException {
        return text.isBlank() ? Condition.ALWAYS : new ConditionParser(text).parse();
    }

    private Condition parse() throws SyntaxException {
        List<Condition.Test> tests = new ArrayList<>();
        Condition.Template template = null;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return new Condition(tests, template);
            }
            int brace = text.indexOf('{', at);
            if (brace < 0) {
                throw new SyntaxException("「" + text.substring(at) + "」");
            }
            String operator = text.substring(at, brace);
            at = brace;
            String body = body();
            switch (operator) {
                case "L" -> tests.add(new Condition.Left(words(body), true));
                case "L!" -> tests.add(new Condition.Left(words(body), false));
                case "R" -> tests.add(new Condition.Right(words(body), true));
                case "R!" -> tests.add(new Condition.Right(words(body), false));
                case "R~" -> tests.add(new Condition.RightPattern(pattern(numerals(body)), true));
                case "R!~" -> tests.add(new Condition.RightPattern(pattern(numerals(body)), false));
                case "C!" -> tests.add(new Condition.ClauseLacks(words(body)));
                case "DOC" -> tests.add(new Condition.DocumentHas(words(body), true));
                case "DOC!" -> tests.add(new Condition.DocumentHas(words(body), false));
                case "RX" -> {
                    if (template != null) {
                        throw new SyntaxException("RX");
                    }
                    template = template(body);
                }
                default -> throw new SyntaxException("「" + operator + "」");
            }
        }
    }

    /// The text between the brace at `at` and the one that closes it.
    private String body() throws SyntaxException {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                String body = text.substring(at + 1, i);
                at = i + 1;
                if (body.isEmpty()) {
                    throw new SyntaxException("{}");
                }
                return body;
            }
        }
        throw new SyntaxException("「" + text.substring(at) + "」缺 }");
    }

    private static List<String> words(String body) throws SyntaxException {
        List<String> words = List.of(body.split("\\|", -1));
        if (words.contains("")) {
            throw new SyntaxException("「" + body + "」有空的項目");
        }
        return words;
    }

    private static Pattern pattern(String regex) throws SyntaxException {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new SyntaxException("「" + regex + "」");
        }
    }

    /// Inside a character class, `N` stands for the digits and the Chinese numerals.
    private static String numerals(String regex) {
        StringBuilder expanded = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                expanded.append(c).append(regex.charAt(++i));
                continue;
            }
            inClass = c == '[' || inClass && c != ']';
            expanded.append(inClass && c == Condition.ANY_NUMERAL ? Condition.NUMERALS : c);
        }
        return expanded.toString();
    }

    private static Condition.Template template(String body) throws SyntaxException {
        int arrow = body.indexOf('→');
        String regex = arrow < 0 ? body : body.substring(0, arrow);
        @Nullable String replacement = arrow < 0 ? null : body.substring(arrow + 1);
        Pattern pattern = pattern(regex);
        String anchor = anchor(regex);
        if (anchor.isEmpty()) {
            throw new SyntaxException("「" + regex + "」開頭沒有固定的字");
        }
        if (replacement != null) {
            int groups = pattern.matcher("").groupCount();
            for (int i = replacement.indexOf('$'); i >= 0; i = replacement.indexOf('$', i + 1)) {
                int group = i + 1 < replacement.length() ? replacement.charAt(i + 1) - '0' : -1;
                if (group < 1 || group > groups) {
                    throw new SyntaxException("「" + replacement + "」");
                }
            }
        }
        return new Condition.Template(pattern, anchor, replacement);
    }

    /// The fixed text that every match begins with, after assertions that take no room.
    private static String anchor(String regex) {
        int i = 0;
        while (i < regex.length()) {
            if (regex.charAt(i) == '^') {
                i++;
            } else if (regex.startsWith("\\s*", i)) {
                i += 3;
            } else if (regex.startsWith("(?<", i) || regex.startsWith("(?!", i)) {
                i = groupEnd(regex, i);
            } else {
                break;
            }
        }
        int from = i;
        while (i < regex.length() && "\\[](){}.*+?|^$".indexOf(regex.charAt(i)) < 0) {
            i++;
        }
        if (i < regex.length() && "?*{".indexOf(regex.charAt(i)) >= 0) {
            i--;
        }
        return hasAlternatives(regex, from) ? "" : regex.substring(from, Math.max(from, i));
    }

    /// Where the group that begins at `open` ends.
    private static int groupEnd(String regex, int open) {
        int depth = 0;
        boolean inClass = false;
        for (int i = open; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass || c == '[') {
                inClass = c != ']';
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return regex.length();
    }

    /// Whether the pattern has alternatives at its top level, which would begin with something
    /// else.
    private static boolean hasAlternatives(String regex, int from) {
        for (int i = from; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                i = groupEnd(regex, i) - 1;
            } else if (c == '[') {
                i = Math.max(i, regex.indexOf(']', i + 2));
            } else if (c == '|') {
                return true;
            }
        }
        return false;
    }
}

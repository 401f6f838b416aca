package org.baihua.batch.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// What somebody looks for: conditions that must all hold.
public record Question(List<Condition> conditions) {

    /// What a condition is about.
    public enum Field {
        WORDS("words", "字"),
        ARTICLE("article", "條"),
        ACTOR("actor", "對象"),
        PENALTY("penalty", "罰"),
        CHANGE("change", "變更"),
        KIND("kind", "種類"),
        TITLE("title", "名稱"),
        FILE("file", "檔案"),
        /// Articles that allow a fine of so many dollars or more.
        FINE("fine", "罰鍰"),
        /// Articles with a period of so many days or fewer.
        DAYS("days", "日數");

        private final String english;
        private final String chinese;

        Field(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /// @param value never empty
    /// @param not whether it must not hold
    public record Condition(Field field, String value, boolean not) {}

    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("增訂", "added"),
                    Map.entry("新增", "added"),
                    Map.entry("修正", "amended"),
                    Map.entry("文字修正", "reworded"),
                    Map.entry("條次變更", "renumbered"),
                    Map.entry("刪除", "deleted"),
                    Map.entry("未修正", "unchanged"),
                    Map.entry("法規", "statute"),
                    Map.entry("訂定", "new"),
                    Map.entry("修正案", "amendment"),
                    Map.entry("廢止", "repeal"),
                    Map.entry("預告", "notice"));

    public Question {
        conditions = List.copyOf(conditions);
    }

    /// This question, and one more condition.
    public Question and(Field field, String value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(field, coded(field, value), false));
        return new Question(more);
    }

    /// Reads a question as people type it: words, separated by spaces; `"…"` or 「…」 holds words
    /// with spaces together; `-` before a word excludes it; `field:value` (`actor:業者`, 「對象：業者」)
    /// asks of something else than the text.
    ///
    /// @throws UserException when a field is not known
    public static Question parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            boolean not = text.charAt(at) == '-' && at + 1 < text.length();
            int start = not ? at + 1 : at;
            int end = start;
            char close = 0;
            while (end < text.length()
                    && (close != 0 || !Character.isWhitespace(text.charAt(end)))) {
                char c = text.charAt(end);
                if (close != 0) {
                    close = c == close ? 0 : close;
                } else if (c == '"' || c == '「') {
                    close = c == '"' ? '"' : '」';
                }
                end++;
            }
            Condition condition = condition(text.substring(start, end), not);
            if (!condition.value.isEmpty()) {
                conditions.add(condition);
            }
            at = end;
        }
        return new Question(conditions);
    }

    private static Condition condition(String word, boolean not) {
        int colon = word.indexOf(':');
        int wide = word.indexOf('：');
        int at = colon < 0 ? wide : wide < 0 ? colon : Math.min(colon, wide);
        boolean quoted = word.startsWith("\"") || word.startsWith("「");
        if (at <= 0 || quoted) {
            return new Condition(Field.WORDS, bare(word), not);
        }
        String name = word.substring(0, at).toLowerCase(Locale.ROOT);
        for (Field field : Field.values()) {
            if (field.english.equals(name) || field.chinese.equals(name)) {
                return new Condition(field, coded(field, bare(word.substring(at + 1))), not);
            }
        }
        throw UserException.usage(SearchMessage.FIELD, Place.inFile(""), name);
    }

    private static String bare(String word) {
        return word.replace("\"", "").replace("「", "").replace("」", "").strip();
    }

    private static String coded(Field field, String value) {
        return switch (field) {
            case CHANGE, KIND -> CODES.getOrDefault(value, value.toLowerCase(Locale.ROOT));
            default -> value;
        };
    }

    /// A whole number, as a fine or a period is asked for.
    static long number(String value) {
        try {
            return Long.parseLong(value.replace(",", "").replace("，", ""));
        } catch (NumberFormatException e) {
            throw UserException.usage(SearchMessage.NUMBER, Place.inFile(""), value).causedBy(e);
        }
    }

    /// What is said of a search.
    enum SearchMessage implements Message.Row {
        FIELD(
                "search-field",
                "沒有「{0}」這個欄位。可以用的有：條、對象、罰、變更、種類、名稱、檔案、罰鍰、日數。",
                "There is no field {0}. Known are article, actor, penalty, change, kind, title, file, fine, days."),
        NUMBER(
                "search-number",
                "「{0}」不是數目。罰鍰和日數請寫阿拉伯數字，例如 罰鍰:60000。",
                "{0} is no number. Give fines and days in digits, such as fine:60000.");

        private final Wording wording;

        SearchMessage(String code, String chinese, String english) {
            wording = new Wording(code, chinese, english);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }
}

package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.Notice;
import org.baihua.law.diff.WordRows;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Finds 承辦單位、地址、電話、傳真、電子郵件, each on its own line or all in one sentence.
final class ContactFields {

    private enum Field {
        UNIT,
        ADDRESS,
        PHONE,
        FAX,
        EMAIL,
        AGENCY,
        OTHER
    }

    private record Word(Field field, String text) {}

    /// Longest first, so that 傳真電話 is not taken for 電話.
    private static final List<Word> WORDS =
            WordRows.of(ContactFields.class, "contact-words.tsv", 3).stream()
                    .map(row -> new Word(Field.valueOf(row.get(0)), row.get(1)))
                    .sorted((a, b) -> Integer.compare(b.text().length(), a.text().length()))
                    .toList();

    private ContactFields() {}

    static Notice.Contact read(List<Passage> lines) {
        Map<Field, String> found = fields(lines);
        if (!found.containsKey(Field.EMAIL)) {
            String address = bareEmail(lines);
            if (address != null) {
                found.put(Field.EMAIL, address);
            }
        }
        return new Notice.Contact(
                found.getOrDefault(Field.UNIT, ""),
                found.getOrDefault(Field.ADDRESS, ""),
                found.getOrDefault(Field.PHONE, ""),
                found.getOrDefault(Field.FAX, ""),
                found.getOrDefault(Field.EMAIL, ""));
    }

    /// The agency that 「修正機關：」 names, or empty.
    static String agency(List<Passage> lines) {
        return fields(lines).getOrDefault(Field.AGENCY, "");
    }

    private record Hit(Word word, int start, int valueStart) {}

    private static Map<Field, String> fields(List<Passage> lines) {
        Map<Field, String> found = new EnumMap<>(Field.class);
        for (Passage line : lines) {
            String text = line.text();
            List<Hit> hits = hits(text);
            for (int i = 0; i < hits.size(); i++) {
                Hit hit = hits.get(i);
                int end = i + 1 < hits.size() ? hits.get(i + 1).start : text.length();
                String value = clean(text.substring(hit.valueStart, end), hit.word.field);
                if (!value.isEmpty() && fits(value, hit.word.field)) {
                    found.putIfAbsent(hit.word.field, value);
                }
            }
        }
        return found;
    }

    /// All field names of a line that are followed by a colon, in order.
    private static List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Hit hit = hit(text, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.valueStart;
            }
        }
        return hits;
    }

    private static @Nullable Hit hit(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        for (Word word : WORDS) {
            if (word.text.charAt(0) != first) {
                continue;
            }
            int end = match(text, at, word.text);
            if (end < 0) {
                continue;
            }
            int next = Glyphs.skipBlank(text, end);
            if (next < text.length() && "：:︰；為".indexOf(text.charAt(next)) >= 0) {
                return new Hit(word, at, next + 1);
            }
            // 「(二) 電話 02-23456789」, 「傳真02-…」: no colon, but a number follows.
            boolean number =
                    next < text.length()
                            && (word.field == Field.PHONE || word.field == Field.FAX)
                            && "(（0０+".indexOf(text.charAt(next)) >= 0;
            boolean gap = next > end && next < text.length() && startsLine(text, at);
            if (number || gap) {
                return new Hit(word, at, next);
            }
        }
        return null;
    }

    private static boolean startsLine(String text, int at) {
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (!Glyphs.isBlank(c) && "（()）、．.○〇一二三四五六七八九十0123456789".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int match(String text, int at, String words) {
        int i = at;
        for (int w = 0; w < words.length(); w++) {
            i = w == 0 ? i : Glyphs.skipBlank(text, i);
            if (i >= text.length() || Character.toLowerCase(text.charAt(i)) != words.charAt(w)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /// Cuts a value where its clause ends and takes the numbering of the next field off its end.
    private static String clean(String value, Field field) {
        int end = value.length();
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Glyphs.isOpenBracket(c)) {
                depth++;
            } else if (Glyphs.isCloseBracket(c) && --depth < 0) {
                end = i;
                break;
            } else if ("。；;".indexOf(c) >= 0
                    || (c == '，' && field != Field.ADDRESS)
                    || (c == ',' && field == Field.EMAIL)) {
                if (i > 0 && !Glyphs.isBlank(value.substring(0, i))) {
                    end = i;
                    break;
                }
            }
        }
        String kept = value.substring(0, end).strip();
        boolean shorter = true;
        while (shorter && !kept.isEmpty()) {
            shorter = false;
            char last = kept.charAt(kept.length() - 1);
            if ("、，。．.；;：:".indexOf(last) >= 0 || Glyphs.isBlank(last)) {
                kept = kept.substring(0, kept.length() - 1);
                shorter = true;
            } else if (Glyphs.isOpenBracket(last)) {
                kept = kept.substring(0, kept.length() - 1);
                shorter = true;
            } else if (Glyphs.isCloseBracket(last)) {
                int open = Math.max(kept.lastIndexOf('('), kept.lastIndexOf('（'));
                String inner = open < 0 ? "" : kept.substring(open + 1, kept.length() - 1);
                if (open >= 0
                        && inner.length() <= 2
                        && Numbers.end(inner, 0) == inner.length()
                        && Numbers.value(inner) > 0
                        && field != Field.PHONE) {
                    kept = kept.substring(0, open);
                    shorter = true;
                }
            }
        }
        return field == Field.EMAIL ? email(kept) : kept;
    }

    private static String email(String value) {
        String at = bareEmail(value);
        return at == null ? value : at;
    }

    private static boolean fits(String value, Field field) {
        return switch (field) {
            case PHONE, FAX ->
                    value.chars().filter(c -> Numbers.end(String.valueOf((char) c), 0) > 0).count()
                            >= 5;
            case EMAIL -> value.indexOf('@') > 0 || value.indexOf('＠') > 0;
            case UNIT, ADDRESS -> value.length() >= 2;
            case AGENCY -> value.length() >= 2 && value.length() <= 40;
            case OTHER -> true;
        };
    }

    private static @Nullable String bareEmail(List<Passage> lines) {
        for (Passage line : lines) {
            String found = bareEmail(line.text());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String bareEmail(String text) {
        int at = text.indexOf('@');
        at = at < 0 ? text.indexOf('＠') : at;
        if (at <= 0) {
            return null;
        }
        int start = at;
        while (start > 0 && isMail(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isMail(text.charAt(end))) {
            end++;
        }
        while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < at && end > at + 3 ? text.substring(start, end) : null;
    }

    private static boolean isMail(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    }
}

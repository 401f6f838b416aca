package org.baihua.bundle.notice;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Draft;
import org.baihua.law.Notice;
import org.baihua.source.Language;

/// A `notice.yaml` to start from: what the draft says filled in, what is missing said in comments.
public final class NoticeTemplate {

    /// Items that most notices have; the others appear only when they are known.
    private static final Set<Item> SHOWN =
            Set.of(
                    Item.AGENCY,
                    Item.NUMBER,
                    Item.PUBLISHED,
                    Item.LEGAL_BASIS,
                    Item.COMMENT_DAYS,
                    Item.REASON_FOR_SHORTER,
                    Item.UNIT,
                    Item.ADDRESS,
                    Item.PHONE,
                    Item.FAX,
                    Item.EMAIL,
                    Item.URL);

    private NoticeTemplate() {}

    /// What a draft says of its own notice.
    public static Map<Item, String> of(Draft draft) {
        Map<Item, String> known = new EnumMap<>(Item.class);
        put(known, Item.LEGAL_BASIS, Basis.of(draft));
        Notice notice = draft.notice();
        if (notice == null) {
            return known;
        }
        put(known, Item.AGENCY, notice.agency());
        put(known, Item.NUMBER, notice.number());
        put(known, Item.PUBLISHED, notice.date() == null ? "" : notice.date().toString());
        String basis = notice.legalBasis().text().strip();
        put(known, Basis.isProcedure(basis) ? Item.NOTICE_BASIS : Item.LEGAL_BASIS, basis);
        put(known, Item.LEGAL_BASIS, Basis.of(draft));
        put(
                known,
                Item.COMMENT_DAYS,
                notice.commentDays() == null ? "" : notice.commentDays().toString());
        put(known, Item.REASON_FOR_SHORTER, notice.periodReason().text());
        put(known, Item.UNIT, notice.contact().unit());
        put(known, Item.ADDRESS, notice.contact().address());
        put(known, Item.PHONE, notice.contact().phone());
        put(known, Item.FAX, notice.contact().fax());
        put(known, Item.EMAIL, notice.contact().email());
        return known;
    }

    private static void put(Map<Item, String> known, Item item, String value) {
        if (!value.isBlank()) {
            known.put(item, value.strip());
        }
    }

    /// The file; every item with the law that asks for it.
    public static String write(Map<Item, String> known, Language language) {
        StringBuilder out = new StringBuilder();
        Set<String> groups = new LinkedHashSet<>();
        for (Item item : ordered()) {
            String value = known.getOrDefault(item, "");
            if (value.isEmpty() && !SHOWN.contains(item)) {
                continue;
            }
            String key = item.key();
            int dot = key.indexOf('.');
            String indent = dot < 0 ? "" : "  ";
            if (dot > 0 && groups.add(key.substring(0, dot))) {
                out.append(key, 0, dot).append(":\n");
            }
            out.append(indent).append("# ").append(item.in(language));
            if (item.law() != Item.Law.NONE) {
                out.append(" — ").append(item.law().in(language));
            }
            out.append('\n');
            out.append(indent).append(key.substring(dot + 1)).append(": ");
            out.append(scalar(item, value)).append('\n');
        }
        return out.toString();
    }

    /// Scalars first, so that groups stay together.
    private static Set<Item> ordered() {
        Set<Item> items = new LinkedHashSet<>();
        for (boolean grouped : new boolean[] {false, true}) {
            for (Item item : Item.values()) {
                if (item.key().contains(".") == grouped) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static String scalar(Item item, String value) {
        if (!value.isEmpty() && (item == Item.PUBLISHED || item == Item.COMMENT_DAYS)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n', '\r', '\t' -> quoted.append(' ');
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

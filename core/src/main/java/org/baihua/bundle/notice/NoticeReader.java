package org.baihua.bundle.notice;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.bundle.notice.PublicNotice.Allowed;
import org.baihua.bundle.notice.PublicNotice.Hearing;
import org.baihua.law.Notice;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.summary.Holidays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `notice.yaml`. All that is missing is said at once, each with the law that asks for it.
public final class NoticeReader {

    /// How many days an announced draft stands, unless there is a reason.
    public static final int FULL_PERIOD = 60;

    private static final int LONGEST_PERIOD = 3650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final String shown;
    private final Language language;
    private final Set<String> kinds;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Allowed> allow = new ArrayList<>();
    private final List<UserException> gaps = new ArrayList<>();

    /// One scalar or list, and its line.
    private record Value(List<String> texts, int line) {
        String text() {
            return String.join("、", texts);
        }
    }

    /// A notice, or what keeps it from being one.
    ///
    /// @param notice null when there are gaps
    /// @param gaps in the order of the items
    public record Reading(@Nullable PublicNotice notice, List<UserException> gaps) {
        public Reading {
            gaps = List.copyOf(gaps);
        }
    }

    private NoticeReader(String shown, Set<String> kinds, Language language) {
        this.shown = shown;
        this.kinds = kinds;
        this.language = language;
    }

    /// Reads a notice.
    ///
    /// @param shown the file's name as shown to people
    /// @param kinds of leaks that an allow list may name
    /// @param holidays the calendar, null when there is none
    /// @throws UserException when the text is no YAML of this kind at all
    public static Reading read(
            String shown,
            String text,
            Set<String> kinds,
            @Nullable Holidays holidays,
            Language language) {
        return new NoticeReader(shown, new TreeSet<>(kinds), language).read(text, holidays);
    }

    private Reading read(String text, @Nullable Holidays holidays) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw UserException.usage(
                    NoticeMessage.NOT_YAML,
                    Place.atLine(shown, line),
                    String.valueOf(e.getProblem()));
        } catch (org.yaml.snakeyaml.error.YAMLException e) {
            throw UserException.usage(
                    NoticeMessage.NOT_YAML, Place.inFile(shown), String.valueOf(e.getMessage()));
        }
        if (root != null) {
            collect("", root);
        }
        return understand(holidays);
    }

    // -- the file

    private void collect(String prefix, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw trouble(line(node), NoticeMessage.WRONG_KIND, prefix, "「名稱: 值」（name: value）");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = prefix + scalar(tuple.getKeyNode(), prefix);
            Node value = tuple.getValueNode();
            if (key.equals("allow")) {
                allowed(value);
            } else if (Arrays.stream(Item.values()).anyMatch(item -> item.key().equals(key))) {
                values.put(key, value(key, value));
            } else if (value instanceof MappingNode
                    && Arrays.stream(Item.values())
                            .anyMatch(item -> item.key().startsWith(key + "."))) {
                collect(key + ".", value);
            } else {
                gaps.add(
                        trouble(
                                line(tuple.getKeyNode()),
                                NoticeMessage.UNKNOWN_KEY,
                                key,
                                String.join(
                                        "、",
                                        Arrays.stream(Item.values()).map(Item::key).toList())));
            }
        }
    }

    private Value value(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            boolean several = key.equals(Item.AGENCY.key()) || key.equals(Item.KEYWORDS.key());
            if (!several) {
                throw trouble(line(node), NoticeMessage.WRONG_KIND, key, "單一的值（a single value）");
            }
            return new Value(
                    sequence.getValue().stream()
                            .map(each -> scalar(each, key))
                            .filter(each -> !each.isEmpty())
                            .toList(),
                    line(node));
        }
        String text = scalar(node, key);
        return new Value(text.isEmpty() ? List.of() : List.of(text), line(node));
    }

    private void allowed(Node node) {
        List<Node> entries =
                node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node entry : entries) {
            Map<String, String> said = new LinkedHashMap<>();
            if (entry instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    said.put(
                            scalar(tuple.getKeyNode(), "allow"),
                            scalar(tuple.getValueNode(), "allow"));
                }
            } else {
                said.put("kind", scalar(entry, "allow"));
            }
            String kind = said.getOrDefault("kind", "");
            if (!kinds.contains(kind)
                    || !Set.of("kind", "text", "reason").containsAll(said.keySet())) {
                gaps.add(trouble(line(entry), NoticeMessage.BAD_ALLOW, String.join("、", kinds)));
                continue;
            }
            allow.add(
                    new Allowed(
                            kind, said.getOrDefault("text", ""), said.getOrDefault("reason", "")));
        }
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            boolean nothing = scalar.getTag().equals(org.yaml.snakeyaml.nodes.Tag.NULL);
            return nothing ? "" : scalar.getValue().strip();
        }
        throw trouble(line(node), NoticeMessage.WRONG_KIND, key, "單一的值（a single value）");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private UserException trouble(int line, Message message, Object... arguments) {
        return UserException.usage(
                message, line == 0 ? Place.inFile(shown) : Place.atLine(shown, line), arguments);
    }

    // -- what it means

    private Reading understand(@Nullable Holidays holidays) {
        for (Item item : Item.values()) {
            if (item.required() && text(item).isEmpty()) {
                gaps.add(
                        trouble(
                                lineOf(item),
                                NoticeMessage.MISSING,
                                item.key(),
                                item.in(language),
                                item.law().in(language),
                                item.example()));
            }
        }
        contact();
        LocalDate published = day(Item.PUBLISHED);
        Integer days = days();
        reason(days);
        Period period =
                published == null || days == null ? null : Period.of(published, days, holidays);
        LocalDate until = day(Item.UNTIL);
        if (period != null && until != null && !until.equals(period.until())) {
            gaps.add(
                    trouble(
                            lineOf(Item.UNTIL),
                            NoticeMessage.OTHER_LAST_DAY,
                            until,
                            period.from(),
                            period.days(),
                            period.until()));
        }
        Hearing hearing = hearing(published);
        if (!gaps.isEmpty() || period == null) {
            return new Reading(null, gaps);
        }
        return new Reading(
                new PublicNotice(
                        texts(Item.AGENCY),
                        text(Item.NUMBER),
                        text(Item.SUBJECT),
                        text(Item.LEGAL_BASIS),
                        text(Item.NOTICE_BASIS),
                        period,
                        text(Item.REASON_FOR_SHORTER),
                        new Notice.Contact(
                                text(Item.UNIT),
                                text(Item.ADDRESS),
                                text(Item.PHONE),
                                text(Item.FAX),
                                text(Item.EMAIL)),
                        text(Item.URL),
                        text(Item.JOIN_URL),
                        (text(Item.SIGNER_TITLE) + "　" + text(Item.SIGNER_NAME)).strip(),
                        hearing,
                        texts(Item.KEYWORDS),
                        allow),
                List.of());
    }

    private void contact() {
        if (text(Item.UNIT).isEmpty()) {
            return;
        }
        if (text(Item.ADDRESS).isEmpty() && text(Item.EMAIL).isEmpty()) {
            gaps.add(trouble(lineOf(Item.UNIT), NoticeMessage.NO_WAY_TO_ANSWER));
        }
        String email = text(Item.EMAIL);
        int at = email.indexOf('@');
        if (!email.isEmpty()
                && (at < 1
                        || email.indexOf('@', at + 1) >= 0
                        || email.indexOf('.', at) < 0
                        || email.contains(" "))) {
            gaps.add(trouble(lineOf(Item.EMAIL), NoticeMessage.BAD_EMAIL, email));
        }
    }

    private @Nullable LocalDate day(Item item) {
        String said = text(item);
        if (said.isEmpty()) {
            return null;
        }
        LocalDate day = Dates.parse(said);
        if (day == null) {
            gaps.add(trouble(lineOf(item), NoticeMessage.NO_SUCH_DAY, item.key(), said));
            return null;
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            gaps.add(trouble(lineOf(item), NoticeMessage.UNLIKELY_DAY, item.key(), said));
            return null;
        }
        return day;
    }

    private @Nullable Integer days() {
        String said = text(Item.COMMENT_DAYS);
        if (said.isEmpty()) {
            return null;
        }
        String digits = said.replaceFirst("\\s*日$", "");
        if (digits.matches("[0-9]{1,4}")) {
            int days = Integer.parseInt(digits);
            if (days >= 1 && days <= LONGEST_PERIOD) {
                return days;
            }
        }
        gaps.add(trouble(lineOf(Item.COMMENT_DAYS), NoticeMessage.BAD_DAYS, said));
        return null;
    }

    private void reason(@Nullable Integer days) {
        if (days != null && days < FULL_PERIOD && text(Item.REASON_FOR_SHORTER).isEmpty()) {
            gaps.add(
                    trouble(
                            lineOf(Item.COMMENT_DAYS),
                            NoticeMessage.SHORT_WITHOUT_REASON,
                            days,
                            Item.Law.SIXTY_DAYS.in(language)));
        }
    }

    private @Nullable Hearing hearing(@Nullable LocalDate published) {
        List<Item> items = List.of(Item.HEARING_DATE, Item.HEARING_PLACE, Item.HEARING_PROCEDURE);
        if (items.stream().allMatch(item -> text(item).isEmpty())) {
            return null;
        }
        for (Item item : items) {
            if (text(item).isEmpty()) {
                gaps.add(
                        trouble(
                                lineOf(item),
                                NoticeMessage.HEARING_INCOMPLETE,
                                item.key(),
                                item.in(language)));
            }
        }
        LocalDate date = day(Item.HEARING_DATE);
        if (date == null) {
            return null;
        }
        if (published != null && date.isBefore(published)) {
            gaps.add(
                    trouble(
                            lineOf(Item.HEARING_DATE),
                            NoticeMessage.HEARING_TOO_EARLY,
                            date,
                            published));
        }
        return new Hearing(date, text(Item.HEARING_PLACE), text(Item.HEARING_PROCEDURE));
    }

    private String text(Item item) {
        Value value = values.get(item.key());
        return value == null ? "" : value.text();
    }

    private List<String> texts(Item item) {
        Value value = values.get(item.key());
        return value == null ? List.of() : value.texts();
    }

    private int lineOf(Item item) {
        Value value = values.get(item.key());
        return value == null ? 0 : value.line();
    }
}

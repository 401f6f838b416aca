package org.baihua.consult.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.consult.Consultation;
import org.baihua.consult.Rows;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Finds commitments: sentences in which somebody who can be named says what they will do, or is told
/// to do it.
///
/// Needed are an act, words that put it into the future or order it, and somebody or a day. Questions,
/// conditions, wishes and what is done already are none.
public final class CommitmentFinder {

    private static final Map<String, List<String>> CUES = cues();

    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?:各[^，。；、 ]{0,4}(?:部會|機關|單位|縣市政府|縣市))"
                            + "|[\\u4e00-\\u9fff]{1,10}?(?:委員會|辦公室|管理處|事務所|研究院|基金會|資訊室|秘書處|工作小組|小組|主計處|縣政府|市政府|政府|公所|總處|中心)"
                            + "|(?:內政|外交|國防|財政|教育|法務|經濟|交通|勞動|衛生福利|衛福|文化|農業|環境|數位發展|數發|數位|科技|原民|客委|國發|金管|農委|勞委|通傳|僑委|退輔|海委|公平|陸委|中選|促轉|工程|主計|人事)(?:部|會|總處)"
                            + "|[\\u4e00-\\u9fff]{2,4}(?:署|局|司|處)"
                            + "|PDIS|NCC|主辦單位|主責機關|權責機關|業務單位|承辦單位|幕僚單位|政委辦公室|議事組|提案人");
    private static final Pattern HEADING_SPEAKER = Pattern.compile("^#{0,6} ?([^：:，。]{1,20})[：:] ?$");
    private static final Pattern INLINE_SPEAKER = Pattern.compile("^([\\u4e00-\\u9fffA-Za-z（）()·]{2,16})[：:]");
    private static final Pattern ORDERED =
            Pattern.compile("(?:^|[，、。：；）)]|再|就|並|也|仍|先|後續|會後)(?:請|由|責成|委請|煩請)(?!問|教|大家|各位|看|坐|說|您|你|參考|見|多|假|領|求)");
    private static final Pattern DECISION = Pattern.compile("決議|裁示|結論|主席指示|待辦|後續推動|後續規劃|辦理情形");

    private CommitmentFinder() {}

    private static Map<String, List<String>> cues() {
        Map<String, List<String>> cues = new HashMap<>();
        for (List<String> row : Rows.of(CommitmentFinder.class, "cues.tsv")) {
            cues.put(row.get(0), List.of(row.get(1).split(" ")));
        }
        return cues;
    }

    /// @param said the day of the record; null to take it from its title or name
    public static List<Commitment> find(SourceDocument document, @Nullable LocalDate said) {
        LocalDate day = said == null ? dayOf(document) : said;
        List<Commitment> found = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        String speaker = "";
        boolean decisions = false;
        for (Line line : document.lines()) {
            String text = line.text().strip();
            Matcher heading = HEADING_SPEAKER.matcher(text);
            if (heading.matches()) {
                speaker = heading.group(1).strip();
                decisions = DECISION.matcher(text).find();
                continue;
            }
            if (text.length() < 30 && DECISION.matcher(text).find()) {
                decisions = true;
            }
            Matcher inline = INLINE_SPEAKER.matcher(text);
            String who = inline.find() && inline.group(1).length() < 9 ? inline.group(1) : speaker;
            for (Sentence sentence : SentenceSplitter.split(line.text())) {
                if (sentence.text().length() >= 8
                        && promises(sentence.text(), decisions)
                        && texts.add(sentence.text())) {
                    DueDate due = DueDate.in(sentence.text(), day);
                    found.add(
                            new Commitment(
                                    String.format(Locale.ROOT, "c%03d", found.size() + 1),
                                    sentence.text(),
                                    owner(sentence.text(), who),
                                    due == null ? "" : due.shown(),
                                    document.name() + ":" + line.number(),
                                    Commitment.OPEN));
                }
            }
        }
        return found;
    }

    private static @Nullable LocalDate dayOf(SourceDocument document) {
        String head =
                simpleName(document.name())
                        + "\n"
                        + document.text().substring(0, Math.min(400, document.text().length()));
        Matcher iso = Pattern.compile("20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}").matcher(head);
        if (iso.find()) {
            String[] parts = iso.group().split("[-/.]");
            return Consultation.date(
                    String.format(
                            Locale.ROOT,
                            "%s-%02d-%02d",
                            parts[0],
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2])));
        }
        org.baihua.law.RocDate.Found found = org.baihua.law.RocDate.next(head, 0);
        return found == null ? null : found.date();
    }

    private static String simpleName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    static boolean promises(String sentence, boolean decisions) {
        if (sentence.endsWith("？") || sentence.endsWith("?") || has(sentence, "never")) {
            return false;
        }
        boolean act = has(sentence, "act");
        if (!act) {
            return false;
        }
        boolean named = has(sentence, "self") || AGENCY.matcher(sentence).find();
        DueDate when = DueDate.in(sentence, null);
        boolean due = when != null;
        if (named && when != null && when.isLimit(sentence)) {
            return true;
        }
        boolean future = has(sentence, "future") || bare(sentence);
        boolean promise = has(sentence, "promise");
        boolean ordered = ORDERED.matcher(sentence).find();
        if (promise && (named || due)) {
            return true;
        }
        if (future && (named || due)) {
            return true;
        }
        return ordered && (decisions ? named || due : named && (due || sentence.contains("後續") || sentence.contains("研議") || sentence.contains("評估") || sentence.contains("帶回")));
    }

    /// 本部將研議: 將 or 會 right before an act, behind somebody.
    private static boolean bare(String sentence) {
        for (char word : new char[] {'將', '會'}) {
            for (int at = sentence.indexOf(word, 1); at > 0; at = sentence.indexOf(word, at + 1)) {
                for (String act : CUES.getOrDefault("act", List.of())) {
                    if (act.length() > 1 && sentence.startsWith(act, at + 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean has(String sentence, String kind) {
        for (String word : CUES.getOrDefault(kind, List.of())) {
            if (sentence.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whoever is told or says so: behind 請, 由, 責成; before the future; the speaker for 我們 and 本部.
    private static String owner(String sentence, String speaker) {
        Matcher ordered = ORDERED.matcher(sentence);
        if (ordered.find()) {
            Matcher agency = AGENCY.matcher(sentence);
            if (agency.find(ordered.end()) && agency.start() - ordered.end() <= 4) {
                return agency.group();
            }
        }
        Matcher agency = AGENCY.matcher(sentence);
        String first = "";
        while (agency.find()) {
            String rest = sentence.substring(agency.end(), Math.min(sentence.length(), agency.end() + 12));
            if (rest.contains("將") || rest.contains("會") || rest.contains("預計") || rest.contains("承諾") || rest.contains("預定")) {
                return agency.group();
            }
            first = first.isEmpty() ? agency.group() : first;
        }
        for (String self : CUES.getOrDefault("self", List.of())) {
            if (sentence.contains(self)) {
                return self.startsWith("本") && !self.equals("本人") && !self.equals("本案")
                        ? speaker.isEmpty() ? self : self + "（" + speaker + "）"
                        : speaker.isEmpty() ? self : speaker;
            }
        }
        return first.isEmpty() ? speaker : first;
    }
}

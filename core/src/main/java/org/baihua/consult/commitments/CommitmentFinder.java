package org.baihua.consult.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.consult.Consultation;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Finds commitments: sentences in which somebody says what they will do, or is told to do it.
///
/// What is `Ordered` by a day is one; of the rest `Promises` weighs what stands in each clause.
/// Here records are taken apart into sentences with their speakers, and owner and day are told.
public final class CommitmentFinder {

    /// The one who speaks, when a sentence has no other.
    private static final List<String> SELF =
            List.of(
                    "本部", "本署", "本會", "本局", "本府", "本院", "本處", "本司", "本中心", "本校", "本公司", "本所", "本科",
                    "本組", "本室", "我們", "我方", "本人", "本案", "敝部", "敝署", "我這邊", "我部", "我會");

    private static final int SHORTEST = 8;

    static final Pattern AGENCY =
            Pattern.compile(
                    "(?:各[^，。；、 ]{0,4}(?:部會|機關|單位|縣市政府|縣市))"
                            + "|[\\u4e00-\\u9fff]{1,10}?(?:委員會|辦公室|管理處|事務所|研究院|基金會|資訊室|秘書處|工作小組|小組|主計處|縣政府|市政府|政府|公所|總處|中心)"
                            + "|(?:內政|外交|國防|財政|教育|法務|經濟|交通|勞動|衛生福利|衛福|文化|農業|環境|數位發展|數發|數位|科技|原民|客委|國發|金管|農委|勞委|通傳|僑委|退輔|海委|公平|陸委|中選|促轉|工程|主計|人事)(?:部|會|總處)"
                            + "|[\\u4e00-\\u9fff]{2,4}(?:署|局|司|處)"
                            + "|PDIS|NCC|主辦單位|主責機關|權責機關|業務單位|承辦單位|幕僚單位|政委辦公室|議事組|提案人");
    private static final Pattern HEADING_SPEAKER =
            Pattern.compile("^#{0,6} ?([^：:，。]{1,20})[：:] ?$");
    private static final Pattern NO_SPEAKER =
            Pattern.compile("您好|你好|感謝|如下|說明|回應|結論|決議|裁示|事項|辦法|理由|^[一二三四五六七八九十（(\\d]");
    private static final Pattern INLINE_SPEAKER =
            Pattern.compile("^([\\u4e00-\\u9fffA-Za-z（）()·]{2,16})[：:]");
    private static final Pattern ORDERED =
            Pattern.compile(
                    "(?:^|[，、。：；）)]|再|就|並|也|仍|先|後續|會後)(?:請|由|責成|委請|煩請)(?!問|教|大家|各位|看|坐|說|您|你|參考|見|多|假|領|求)");
    private static final Pattern IN_CHARGE =
            Pattern.compile("（([\\u4e00-\\u9fff]{2,20}[部會署局處司院所組科室中心府])）。?$");
    private static final Pattern DECISION =
            Pattern.compile(
                    "決議|裁示|結論|主席指示|待辦|後續推動|後續規劃|後續辦理|後續工作|辦理事項|追蹤事項|工作分工|下一步|應辦事項|協議|共識|分工事項|分工表|後續作為|行動方案");

    private static final Pattern END_OF_DECISIONS =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十壹貳參肆伍陸柒]、)?(?:散會|附帶意見|附帶決議|備註|再次感謝|案由|發言摘要|報告案|討論案|臨時動議|說明[：:])");

    private CommitmentFinder() {}

    /// A sentence of a record, who says it and where it stands.
    ///
    /// @param ordinal among the different sentences of the record, from 1
    /// @param unlabelled without the automatic number of its line, which is no part of what was
    ///   said
    /// @param speaks whether the line only names who speaks
    record Heard(
            int ordinal,
            String sentence,
            String unlabelled,
            int line,
            String who,
            boolean speaks,
            PromiseFeatures.Place place) {}

    /// The different sentences of a record, in its order.
    static List<Heard> heard(SourceDocument document) {
        List<Heard> heard = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        String speaker = "";
        boolean decisions = false;
        long speeches =
                document.lines().stream().filter(line -> speaker(line.text()) != null).count();
        int total = 0;
        for (Line line : document.lines()) {
            total += SentenceSplitter.split(line.text()).size();
        }
        for (Line line : document.lines()) {
            String text = line.text().strip();
            @Nullable String heading = speeches < 1 ? null : speaker(text);
            if (heading != null) {
                speaker = heading;
                decisions = DECISION.matcher(text).find();
            } else if (END_OF_DECISIONS.matcher(text).find()) {
                decisions = false;
            } else if ((text.length() < 12 || text.length() < 30 && text.endsWith("："))
                    && DECISION.matcher(text).find()) {
                decisions = true;
            }
            Matcher inline = INLINE_SPEAKER.matcher(text);
            String who = inline.find() && inline.group(1).length() < 9 ? inline.group(1) : speaker;
            for (Sentence sentence : SentenceSplitter.split(line.text())) {
                total--;
                if (texts.add(sentence.text())) {
                    heard.add(
                            new Heard(
                                    texts.size(),
                                    sentence.text(),
                                    unlabelled(line, sentence),
                                    line.number(),
                                    who,
                                    heading != null,
                                    new PromiseFeatures.Place(
                                            !speaker.isEmpty(), decisions, total)));
                }
            }
        }
        return heard;
    }

    /// The commitments of a record, in its order.
    ///
    /// @param said the day of the record; null to take it from its title or name
    public static List<Commitment> find(SourceDocument document, @Nullable LocalDate said) {
        LocalDate day = said == null ? dayOf(document) : said;
        List<Commitment> found = new ArrayList<>();
        for (Heard heard : heard(document)) {
            String sentence = heard.sentence;
            if (heard.speaks
                    || sentence.length() < SHORTEST
                    || Ordered.isPast(sentence, heard.place)) {
                continue;
            }
            double probability =
                    Ordered.is(sentence, heard.place) ? 1 : Promises.of(sentence, heard.place);
            if (Promises.counts(probability, heard.place.spoken())) {
                DueDate due = DueDate.in(sentence, day);
                found.add(
                        new Commitment(
                                String.format(Locale.ROOT, "c%03d", found.size() + 1),
                                heard.unlabelled,
                                owner(sentence, heard.who),
                                due == null ? "" : due.shown(),
                                simpleName(document.name()) + ":" + heard.line,
                                Commitment.OPEN,
                                !Promises.isSure(probability)));
            }
        }
        return found;
    }

    /// A sentence without the automatic number of its line, which is no part of what was said.
    static String unlabelled(Line line, Sentence sentence) {
        int label = sentence.span().start() == 0 ? line.labelLength() : 0;
        return label < sentence.text().length()
                ? sentence.text().substring(label).strip()
                : sentence.text();
    }

    /// Who speaks, when a line says only that.
    private static @Nullable String speaker(String line) {
        Matcher heading = HEADING_SPEAKER.matcher(line.strip());
        return heading.matches() && !NO_SPEAKER.matcher(heading.group(1)).find()
                ? heading.group(1).strip()
                : null;
    }

    private static @Nullable LocalDate dayOf(SourceDocument document) {
        String head =
                simpleName(document.name())
                        + "\n"
                        + document.text().substring(0, Math.min(400, document.text().length()));
        Matcher iso = Pattern.compile("20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}").matcher(head);
        if (iso.find()) {
            String[] parts = iso.group().split("[-/.]", -1);
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
            String rest =
                    sentence.substring(
                            agency.end(), Math.min(sentence.length(), agency.end() + 12));
            if (rest.contains("將")
                    || rest.contains("會")
                    || rest.contains("預計")
                    || rest.contains("承諾")
                    || rest.contains("預定")) {
                return agency.group();
            }
            first = first.isEmpty() ? agency.group() : first;
        }
        for (String self : SELF) {
            if (sentence.contains(self)) {
                return self.startsWith("本") && !self.equals("本人") && !self.equals("本案")
                        ? speaker.isEmpty() ? self : self + "（" + speaker + "）"
                        : speaker.isEmpty() ? self : speaker;
            }
        }
        // …（長期照顧司）: who does it stands behind the next steps of a reply.
        Matcher last = IN_CHARGE.matcher(sentence.strip());
        if (last.find()) {
            return last.group(1);
        }
        return first.isEmpty() ? speaker : first;
    }
}

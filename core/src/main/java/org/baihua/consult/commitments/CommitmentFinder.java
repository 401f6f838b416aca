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

/// Finds commitments: sentences in which somebody who can be named says what they will do, or is
/// told to do it.
///
/// Needed are an act, words that put it into the future or order it, and somebody or a day.
/// Questions, conditions, wishes and what is done already are none.
public final class CommitmentFinder {

    private static final Map<String, List<String>> CUES = cues();

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
    private static final Pattern QUOTED = Pattern.compile("「[^「」]*」|『[^『』]*』|“[^“”]*”");
    private static final Pattern CONDITION = Pattern.compile("如果|假如|假設|假使|倘|要是|^若|屆時|萬一|可能的做法");
    private static final Pattern OPEN = Pattern.compile("是否|會不會|有沒有|能不能");
    static final Pattern HABIT =
            Pattern.compile(
                    "每一?年|每個月|每次|以往|過去|都會(?!在|盡|儘|把)|常常|通常|平常|一直|可能會|可能就|應該會|覺得|認為|大家會|他們會|民眾會|將可|即將|將來|將近|的時候|主要是|地方政府會|社團也會|要推|不能保證|決議來");

    /// What a sentence says of the usual course of things, wherever in it.
    private static final Pattern USUAL =
            Pattern.compile("例行的|通常|一般來講|[一二三四五]個提案是|主要的目的是|一般來說|每年度都|很多時候|說不定|的過程中，我們會");

    static final Pattern DONE = Pattern.compile("已|剛剛|了$|過了|曾");

    /// 會 that means "will": not 會議, 會面, 委員會, 社會.
    static final String WILL =
            "(?<![社機協員公工學部都教集議聚開峰展大聽談發程管委民傳 ])會(?![已議面談場員長客計覺想有發是變]|前會|後會|後討|的|看一下|之前)";

    /// 將 that means "will": an act, or when and how, stands right behind it.
    private static final String SHALL =
            "將(?=[於在會再持儘盡依以由與請邀另透就適積加續視配進朝向針先後全俟待併一同主逐研規納提公召辦檢修訂函轉評擬推建成開調改安通上更確落試編補宣舉列管錄審])";

    private static final String SELF =
            "(?:本部|本署|本會|本局|本府|本院|本處|我們|我方|[部會署局處院府]|辦公室的人|同仁|後續|日後|之後|近日|接下來|未來|逐字稿|盡可能|大概|禮拜[一二三四五六日])";
    private static final Pattern WRITTEN_FUTURE =
            Pattern.compile(
                    SHALL
                            + "|"
                            + SELF
                            + "[^，]{0,8}?(?:"
                            + WILL
                            + "|將)|會再|預計|預定|擬(?=請|於|以|由|訂定|修正)|訂於|暫定|錄案|規劃(?:於|在|明年)");
    private static final Pattern SPOKEN_FUTURE =
            Pattern.compile(
                    SHALL
                            + "|"
                            + SELF
                            + "[^，]{0,10}?"
                            + WILL
                            + "|^(?:也|再|就)?會(?=把|再|請|同|繼續|持續|盡|儘|加強|寄|整理)|預計|預定|規劃明年|續就");
    private static final Pattern LATER =
            Pattern.compile(
                    "後續|會後|到時|再請|再來|研議|研擬|檢討|評估|帶回|回去|彙整|釐清|盤點|會請|就請|請[^，]{2,8}(?:持續|繼續|加快|盡快|儘快|儘速|盡速|把)");

    static final Pattern NOW =
            Pattern.compile("簡[單短]|說幾句|報告一下|說明一下|做說明|作說明|做這樣的說明|發言|開始|致詞|分享|這樣處理|請[^，]{1,6}回應|請唐");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}");
    private static final Pattern DECISION = Pattern.compile("決議|裁示|結論|主席指示|待辦|後續推動|後續規劃");

    /// 本會亦納入考量
    private static final Pattern ALSO_TAKEN_IN =
            Pattern.compile("(?:本[部會署局府院處])(?:亦|也|已)?(?:將)?納入(?:考量|檢視|參考|研議)");

    private CommitmentFinder() {}

    private static Map<String, List<String>> cues() {
        Map<String, List<String>> cues = new HashMap<>();
        for (List<String> row : Rows.of(CommitmentFinder.class, "cues.tsv")) {
            cues.put(row.get(0), List.of(row.get(1).split(" ", -1)));
        }
        return cues;
    }

    /// The commitments of a record, in its order.
    ///
    /// @param said the day of the record; null to take it from its title or name
    public static List<Commitment> find(SourceDocument document, @Nullable LocalDate said) {
        LocalDate day = said == null ? dayOf(document) : said;
        List<Commitment> found = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        String speaker = "";
        boolean decisions = false;
        long speeches =
                document.lines().stream().filter(line -> speaker(line.text()) != null).count();
        for (Line line : document.lines()) {
            String text = line.text().strip();
            @Nullable String heading = speeches < 1 ? null : speaker(text);
            if (heading != null) {
                speaker = heading;
                decisions = DECISION.matcher(text).find();
                continue;
            }
            if ((text.length() < 12 || text.length() < 30 && text.endsWith("："))
                    && DECISION.matcher(text).find()) {
                decisions = true;
            }
            Matcher inline = INLINE_SPEAKER.matcher(text);
            String who = inline.find() && inline.group(1).length() < 9 ? inline.group(1) : speaker;
            for (Sentence sentence : SentenceSplitter.split(line.text())) {
                if (sentence.text().length() >= 8
                        && promises(sentence.text(), decisions, !speaker.isEmpty())
                        && texts.add(sentence.text())) {
                    DueDate due = DueDate.in(sentence.text(), day);
                    found.add(
                            new Commitment(
                                    String.format(Locale.ROOT, "c%03d", found.size() + 1),
                                    unlabelled(line, sentence),
                                    owner(sentence.text(), who),
                                    due == null ? "" : due.shown(),
                                    document.name() + ":" + line.number(),
                                    Commitment.OPEN));
                }
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

    /// Whether a sentence commits somebody.
    ///
    /// @param decisions whether it stands among the conclusions of a meeting
    /// @param spoken whether it was said, and not written
    static boolean promises(String sentence, boolean decisions, boolean spoken) {
        // What somebody else said or what something is called promises nothing.
        String own = QUOTED.matcher(sentence).replaceAll("○");
        if (own.endsWith("？") || own.endsWith("?")) {
            return false;
        }
        if (USUAL.matcher(own).find()) {
            return false;
        }
        boolean named = false;
        boolean day = false;
        int pending = 0;
        int condition = 0;
        for (String clause : own.split("[，；;。：]|,(?!\\d)", -1)) {
            condition--;
            if (CONDITION.matcher(clause).find()) {
                condition = 3;
            }
            boolean actor = actor(clause);
            boolean dated = DueDate.in(clause, null) != null || SLASHED.matcher(clause).find();
            if (condition <= 0
                    && !OPEN.matcher(clause).find()
                    && !has(clause, "never")
                    && (pending > 0 && !HABIT.matcher(clause).find() && acts(clause, true)
                            || commits(clause, named, decisions, spoken)
                            || spoken && Spoken.takesOn(clause)
                            || !spoken && ALSO_TAKEN_IN.matcher(clause).find()
                            || decisions && decided(clause, named, dated || day))) {
                return true;
            }
            named |= actor;
            day = dated;
            // 將於討論後，轉請法規會參考: the act stands behind the comma.
            boolean will =
                    (spoken ? SPOKEN_FUTURE : WRITTEN_FUTURE).matcher(clause).find()
                            && !HABIT.matcher(clause).find()
                            && !OPEN.matcher(clause).find()
                            && condition <= 0
                            && (actor || !spoken);
            pending = will ? 2 : pending - 1;
        }
        return false;
    }

    private static boolean actor(String clause) {
        return has(clause, "self") || AGENCY.matcher(clause).find();
    }

    /// @param named whether somebody was named before
    private static boolean commits(
            String clause, boolean named, boolean decisions, boolean spoken) {
        if (HABIT.matcher(clause).find()) {
            return false;
        }
        boolean actor = actor(clause);
        boolean due = DueDate.in(clause, null) != null;
        if (has(clause, "promise") && has(clause, "act") && (actor || due)) {
            return true;
        }
        Matcher will = (spoken ? SPOKEN_FUTURE : WRITTEN_FUTURE).matcher(clause);
        while (will.find()) {
            String behind = clause.substring(will.end());
            boolean near = acts(behind, spoken && !due);
            boolean who =
                    actor(clause.substring(0, will.end())) || named || !spoken || decisions || due;
            if (near && who) {
                return true;
            }
        }
        Matcher ordered = ORDERED.matcher(clause);
        if (ordered.find()) {
            String behind = clause.substring(ordered.end());
            boolean agency = AGENCY.matcher(behind).find() && !NOW.matcher(behind).find();
            return agency
                    && (decisions || due || LATER.matcher(clause).find())
                    && (has(behind, "act") || has(behind, "slight"));
        }
        DueDate when = DueDate.in(clause, null);
        return when != null
                && when.isLimit(clause)
                && has(clause, "act")
                && (actor || named)
                && !DONE.matcher(clause).find();
    }

    /// 三月三十一日，簡報完成; 中選會 2/23 後徵詢意見: a conclusion needs no 將.
    private static boolean decided(String clause, boolean named, boolean dated) {
        boolean act = has(clause, "act") || has(clause, "slight");
        return act
                && !DONE.matcher(clause).find()
                && (dated
                        || ORDERED.matcher(clause).find() && (named || actor(clause))
                        || clause.contains("請詳述"));
    }

    /// Whether an act stands soon behind the word that puts it into the future.
    private static boolean acts(String behind, boolean strongOnly) {
        String near = behind.substring(0, Math.min(behind.length(), 36));
        return !NOW.matcher(near).find()
                && (has(near, "act") || !strongOnly && has(near, "slight"));
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

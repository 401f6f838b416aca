package org.baihua.consult.commitments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.consult.Rows;

/// What can be seen of a clause that may tell whether it commits somebody: who, what puts it into
/// the future or orders it, which act, when, and what speaks against it.
///
/// A commitment is somebody's act that is still to come. People say so in few fixed words and many
/// free ones, so nothing here decides alone; `promises.tsv` says how much each feature weighs.
final class PromiseFeatures {

    /// Where a sentence stands.
    ///
    /// @param spoken whether it was said, and not written
    /// @param decisions whether it is one of the conclusions of a meeting
    /// @param left how many sentences of the record come after it
    record Place(boolean spoken, boolean decisions, int left) {}

    private static final Map<String, List<Pattern>> WORDS = words();

    private static final Pattern QUOTED = Pattern.compile("「[^「」]*」|『[^『』]*』|“[^“”]*”");
    private static final Pattern IF =
            Pattern.compile("^(?:但|可是|所以|那|而|然後|也)?(?:如果|假如|假設|假使|倘|要是|萬一|若(?!干))");
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。：！？?!]|,(?!\\d)");
    private static final List<String> MODALS =
            List.of("will", "shall", "plan", "want", "can", "ask", "by", "again", "come", "first");
    private static final int BEHIND = 14;

    private final Place place;
    private final List<String> clauses = new ArrayList<>();
    private final boolean question;

    /// What holds for the whole sentence.
    private final List<String> throughout = new ArrayList<>();

    PromiseFeatures(String sentence, Place place) {
        this.place = place;
        // What somebody else said or what something is called promises nothing.
        String whole = QUOTED.matcher(sentence).replaceAll("○").replace(" ", "");
        this.question = whole.endsWith("？") || whole.endsWith("?");
        for (String clause : CLAUSE_END.split(whole, -1)) {
            if (!clause.isBlank()) {
                clauses.add(clause.strip());
            }
        }
        for (String kind : List.of("closing", "thanks", "usual", "soon")) {
            if (has(kind, whole)) {
                throughout.add(kind + ", " + (place.spoken ? "said" : "written"));
            }
        }
    }

    private static Map<String, List<Pattern>> words() {
        Map<String, List<Pattern>> words = new LinkedHashMap<>();
        for (List<String> row : Rows.of(PromiseFeatures.class, "promise-words.tsv")) {
            words.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(Pattern.compile(row.get(1)));
        }
        return words;
    }

    /// The features of each clause of the sentence, in a fixed order. A clause that sets a
    /// condition commits nobody and has none.
    List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!IF.matcher(clauses.get(i)).find()) {
                all.add(of(i));
            }
        }
        return all;
    }

    private List<String> of(int index) {
        Set<String> features = new LinkedHashSet<>();
        String clause = clauses.get(index);
        String before = index > 0 ? clauses.get(index - 1) : "";
        String earlier = index > 1 ? clauses.get(index - 2) : "";
        String mode = place.spoken ? "said" : "written";
        features.add(mode);
        if (question) {
            features.add("question");
        }
        context(features, clause, before, earlier, index, mode);
        // Pairs of neighbouring characters: what no list of words foresees.
        for (int i = 0; i + 1 < clause.length(); i++) {
            features.add("bi:" + clause.substring(i, i + 2));
        }
        boolean acts = false;
        for (String modal : MODALS) {
            for (Pattern pattern : WORDS.getOrDefault(modal, List.of())) {
                Matcher matcher = pattern.matcher(clause);
                if (matcher.find()) {
                    modal(features, modal, clause, before, matcher, mode);
                    acts = true;
                    break;
                }
            }
        }
        if (!acts) {
            String act = act(clause);
            features.add("no modal");
            features.add("no modal, " + subject(clause, "") + ", " + act + ", " + time(clause));
        }
        return List.copyOf(features);
    }

    private void context(
            Set<String> features,
            String clause,
            String before,
            String earlier,
            int index,
            String mode) {
        String time = time(clause);
        features.add("time=" + time + ", " + mode);
        features.add("before time=" + time(before));
        features.add("act=" + act(clause) + ", " + mode);
        for (String kind :
                List.of("past", "habit", "condition", "open", "doubt", "opinion", "done")) {
            if (has(kind, clause)) {
                features.add(kind);
            }
            if (has(kind, before) || has(kind, earlier)) {
                features.add("before " + kind);
            }
        }
        features.addAll(throughout);
        features.add("clauses=" + bucket(clauses.size()) + ", " + mode);
        features.add("length=" + bucket(clause.length()));
        features.add("left=" + bucket(place.left / 4) + ", " + mode);
        if (place.decisions) {
            features.add("decisions");
        }
        if (index == 0) {
            features.add("first, " + mode);
        }
    }

    private static void modal(
            Set<String> features,
            String modal,
            String clause,
            String before,
            Matcher matcher,
            String mode) {
        String ahead = clause.substring(0, matcher.start());
        String behind =
                clause.substring(matcher.end(), Math.min(clause.length(), matcher.end() + BEHIND));
        String subject =
                modal.equals("ask") || modal.equals("by")
                        ? "to " + subject(behind, "")
                        : subject(ahead, before);
        String act = act(behind);
        String time = time(clause).equals("none") ? time(before) : time(clause);
        features.add(modal + ", " + mode);
        features.add(modal + ", " + subject + ", " + mode);
        features.add(modal + ", " + act + ", " + mode);
        features.add(modal + ", " + subject + ", " + act);
        features.add(modal + ", " + time);
        features.add(modal + ", " + subject + ", " + time);
        if (has("stative", behind.substring(0, Math.min(4, behind.length())))) {
            features.add(modal + ", stative");
        }
        if (has("spot", behind)) {
            features.add(modal + ", spot, " + mode);
        }
        if (!behind.isEmpty()) {
            features.add(modal + ">" + behind.charAt(0));
        }
        if (behind.length() > 1) {
            features.add(modal + ">" + behind.substring(0, 2));
        }
        if (!ahead.isEmpty()) {
            features.add(modal + "<" + ahead.charAt(ahead.length() - 1));
        }
        if (ahead.isEmpty()) {
            features.add(modal + " begins");
        }
    }

    /// Whose act it is, by the words before the modal or, when there are none, by the clause
    /// before.
    private static String subject(String ahead, String before) {
        String found = "nobody";
        for (String kind : List.of("we", "i", "they", "you")) {
            if (has(kind, ahead)) {
                found = kind;
                break;
            }
        }
        if (found.equals("nobody") && CommitmentFinder.AGENCY.matcher(ahead).find()) {
            return "body";
        }
        if (found.equals("nobody") && ahead.length() < 6 && !before.isEmpty()) {
            String earlier = subject(before, "");
            return earlier.equals("nobody")
                    ? ahead.isEmpty() ? "none" : "other"
                    : earlier + " before";
        }
        return found.equals("nobody") ? ahead.isEmpty() ? "none" : "other" : found;
    }

    private static String act(String text) {
        for (String kind : List.of("transfer", "take", "meet", "act", "slight")) {
            if (has(kind, text)) {
                return kind;
            }
        }
        return "no act";
    }

    private static String time(String text) {
        if (text.isEmpty()) {
            return "none";
        }
        if (has("past", text)) {
            return "past";
        }
        if (has("soon", text)) {
            return "soon";
        }
        DueDate due = DueDate.in(text, null);
        if (due != null) {
            return due.isLimit(text) ? "limit" : "date";
        }
        return has("later", text) ? "later" : "none";
    }

    private static boolean has(String kind, String text) {
        for (Pattern pattern : WORDS.getOrDefault(kind, List.of())) {
            if (pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(int count) {
        return count <= 2 ? count : count <= 4 ? 4 : count <= 8 ? 8 : count <= 16 ? 16 : 32;
    }
}

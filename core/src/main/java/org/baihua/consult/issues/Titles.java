package org.baihua.consult.issues;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.consult.Stance;

/// Finds what an issue may be called: a clause of one of its opinions that holds what the others
/// share, as it stands there.
final class Titles {

    private static final Pattern CLAUSE_END = Pattern.compile("[，。！？；：…~,!?;:\\s「」『』（）()【】\"“”]+");

    /// Words that lead into a clause and say nothing of its subject.
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:因為|因此|所以|但是|但|可是|而且|然而|不過|並且|並|且|而|也|就|還|又|則|另外|此外|首先|其次|其實|至於|關於|有關|對於|針對|如果|若是|若|雖然|既然|由於|本人|個人|我們|我|大家|造成|造就|非常|很|真的|還是|只是"
                            + "|認為|覺得|希望|建議|請問|請|懇請|期望|期待|主張|呼籲|麻煩|拜託|強烈|政府|應該要|應該|應當|一定要|再來|然後|那麼|那|這樣|這個|這|是否|能不能|可不可以|可否)");

    private static final Pattern BAD_BEGINNING =
            Pattern.compile("^[0-9.%萬元年月日的了是在有和與及或之其所以把被讓給從到後前等個些們嗎呢吧啊個條項款點次種]");
    private static final Pattern BAD_END =
            Pattern.compile("[的了是在和與及或之其把被讓給從到嗎呢吧啊喔就也還但而因為所以個時中]$|等等$|時候$|的話$|請問$|謝謝$");
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern THANKS =
            Pattern.compile(
                    "謝謝|感謝|您|你|各位|敬上|大家好|http|本部|本署|貴部|貴署|收到|本篇|本題|朋友|樓上|留言|版主|反正|超爽|可憐|拜託|好像|而已|哈|XD|笑死|垃圾政");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;
    private static final int BEST_LENGTH = 10;

    /// What is looked at of one opinion, so that time stays linear.
    private static final int MOST_TEXT = 2000;

    private Titles() {}

    /// The clause, or an empty text where none says enough.
    ///
    /// @param terms what the opinions share, the most telling first
    static String of(Collection<String> opinions, List<String> terms) {
        if (terms.isEmpty()) {
            return "";
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (String opinion : opinions) {
            Set<String> own = new HashSet<>();
            int end = Math.min(MOST_TEXT, opinion.length());
            for (int i = 0; i + 1 < end; i++) {
                own.add(opinion.substring(i, i + 2));
            }
            own.forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        }
        String best = "";
        double highest = 0;
        for (String opinion : opinions) {
            String text = opinion.substring(0, Math.min(MOST_TEXT, opinion.length()));
            for (String part : CLAUSE_END.split(text, -1)) {
                String clause = plain(part);
                double score = score(clause, terms, pairs, opinions.size());
                if (score > highest) {
                    highest = score;
                    best = clause;
                }
            }
        }
        return best;
    }

    private static String plain(String part) {
        String clause = NO_WORD.matcher(part.strip()).replaceFirst("");
        for (int i = 0; i < 4; i++) {
            String shorter = LEAD.matcher(clause).replaceFirst("");
            if (shorter.length() < SHORTEST || shorter.length() == clause.length()) {
                break;
            }
            clause = shorter;
        }
        return clause;
    }

    private static double score(
            String clause, List<String> terms, Map<String, Integer> pairs, int opinions) {
        int length = clause.length();
        if (length < SHORTEST
                || length > LONGEST
                || BAD_BEGINNING.matcher(clause).find()
                || BAD_END.matcher(clause).find()
                || THANKS.matcher(clause).find()) {
            return 0;
        }
        double score = 0;
        for (int i = 0; i < terms.size(); i++) {
            score += clause.contains(terms.get(i)) ? 1.0 / (1 + 0.5 * i) : 0;
        }
        if (score == 0) {
            return 0;
        }
        double shared = 0;
        for (int i = 0; i + 1 < length; i++) {
            shared += pairs.getOrDefault(clause.substring(i, i + 2), 0);
        }
        // A title says what is wanted, and not only of what.
        double says = Stance.asks(clause) || Stance.of(clause) != Stance.OTHER ? 0.8 : 0;
        return score
                + 2 * shared / (length - 1) / opinions
                + says
                - Math.abs(length - BEST_LENGTH) * 0.04;
    }
}

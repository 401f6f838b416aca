package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baihua.consult.Opinion.Link;

/// Articles that an opinion names by their subject: by an article's heading, or by a run of words
/// that stands in one article of the draft and in no other.
final class Wording {

    private static final int GRAM = 4;

    /// A run of this many characters that only one article has is no chance.
    private static final int LONGEST_CHANCE = 8;

    /// How many characters of it must be about the subject.
    private static final int LEAST_TOLD = 7;

    private static final Integer SHARED = -1;

    /// Words that say nothing about a subject: ranges, sums, names of bodies and of other laws.
    private static final Pattern GENERAL =
            Pattern.compile(
                    "[〇零一二三四五六七八九十百千萬0-9]+[年月日元倍]?(?:以上|以下)?|新臺幣|新台幣|直轄市|縣[（(]?市[）)]?|政府|主管機關|中央"
                            + "|[\\u4e00-\\u9fff]{4,}(?:條例|法|委員會)|[^\\p{L}]+|第$");

    private final List<String> numbers;
    private final Map<String, Integer> owners;
    private final Map<String, String> captions;

    private Wording(
            List<String> numbers, Map<String, Integer> owners, Map<String, String> captions) {
        this.numbers = numbers;
        this.owners = owners;
        this.captions = captions;
    }

    static Wording of(DraftArticles articles) {
        List<String> numbers = new ArrayList<>(articles.texts().keySet());
        Map<String, Integer> owners = new HashMap<>();
        for (int a = 0; a < numbers.size(); a++) {
            Squeezed text = Squeezed.of(articles.texts().getOrDefault(numbers.get(a), ""));
            for (int i = 0; i + GRAM <= text.length(); i++) {
                int article = a;
                owners.merge(
                        text.sub(i, i + GRAM),
                        article,
                        (old, same) -> old.equals(same) ? old : SHARED);
            }
        }
        // What the title says, every opinion says.
        Squeezed title = Squeezed.of(articles.title());
        for (int i = 0; i + GRAM <= title.length(); i++) {
            owners.put(title.sub(i, i + GRAM), SHARED);
        }
        Map<String, String> captions = new LinkedHashMap<>();
        articles.captions()
                .forEach((number, caption) -> {
                    boolean once =
                            articles.captions().values().stream()
                                            .filter(other -> other.contains(caption))
                                            .count()
                                    == 1;
                    if (caption.length() >= 4 && once) {
                        captions.put(caption, number);
                    }
                });
        return new Wording(numbers, owners, captions);
    }

    List<Link> in(String opinion) {
        List<Link> links = new ArrayList<>();
        captions.forEach((caption, number) -> {
            if (opinion.contains(caption)) {
                links.add(new Link(number, "heading", caption));
            }
        });
        Squeezed text = Squeezed.of(opinion);
        int[] best = new int[numbers.size()];
        String[] evidence = new String[numbers.size()];
        int i = 0;
        while (i + GRAM <= text.length()) {
            int owner = owners.getOrDefault(text.sub(i, i + GRAM), SHARED);
            int end = i + 1;
            if (owner >= 0) {
                while (end + GRAM <= text.length()
                        && owners.getOrDefault(text.sub(end, end + GRAM), SHARED) == owner) {
                    end++;
                }
                int length = end - i + GRAM - 1;
                if (length > best[owner]) {
                    best[owner] = length;
                    evidence[owner] = text.original(i, end + GRAM - 1);
                }
            }
            i = end;
        }
        for (int a = 0; a < best.length; a++) {
            if (best[a] >= LONGEST_CHANCE
                    && GENERAL.matcher(evidence[a]).replaceAll("").length() >= LEAST_TOLD) {
                links.add(new Link(numbers.get(a), "wording", evidence[a]));
            }
        }
        return links;
    }

    /// The Han characters and letters of a text, and where each stood.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Squeezed(String source, String text, int[] places) {

        static Squeezed of(String source) {
            StringBuilder text = new StringBuilder();
            int[] places = new int[source.length()];
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    places[text.length()] = i;
                    text.append(c == '台' ? '臺' : c);
                }
            }
            return new Squeezed(source, text.toString(), places);
        }

        int length() {
            return text.length();
        }

        String sub(int from, int to) {
            return text.substring(from, to);
        }

        String original(int from, int to) {
            return source.substring(places[from], places[to - 1] + 1);
        }
    }
}

package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Numeral;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;

/// What could not be read, placed or rewritten, one sentence each. Long lists are cut, and say so.
final class Uncertainty {

    private static final int MOST = 8;

    private static final Pattern ARTICLE =
            Pattern.compile("第[一二三四五六七八九十百零○〇0-9]{1,6}條(?:之[一二三四五六七八九十]{1,3})?");

    private final Language language;
    private final List<String> sentences = new ArrayList<>();

    private Uncertainty(Language language) {
        this.language = language;
    }

    static List<String> of(
            Draft draft,
            PlainText plain,
            List<Diagnostic> diagnostics,
            int pointsLeftOut,
            Language language) {
        Uncertainty uncertainty = new Uncertainty(language);
        uncertainty.reading(diagnostics);
        if (draft.statute().articles().isEmpty() && draft.comparison().isEmpty()) {
            uncertainty.sentences.add(SummaryMessage.NO_ARTICLES.in(language));
        }
        if (pointsLeftOut > 0) {
            uncertainty.sentences.add(SummaryMessage.POINTS_LEFT_OUT.in(language, pointsLeftOut));
        }
        uncertainty.fallbacks(plain);
        uncertainty.dangling(draft);
        return uncertainty.sentences;
    }

    private void reading(List<Diagnostic> diagnostics) {
        Set<String> said = new LinkedHashSet<>();
        List<Diagnostic> pictures = diagnostics.stream().filter(Uncertainty::isPicture).toList();
        if (pictures.size() > 1) {
            // One sentence for all: a scanned annex has a picture a page.
            said.add(
                    SummaryMessage.PICTURES.in(
                            language,
                            pictures.size(),
                            pictures.getFirst().place().withoutFolders()));
        }
        for (Diagnostic diagnostic : diagnostics) {
            boolean picture = isPicture(diagnostic);
            if (picture && pictures.size() > 1) {
                continue;
            }
            if (picture || diagnostic.severity() == Diagnostic.Severity.WARNING) {
                said.add(
                        SummaryMessage.READING.in(
                                language,
                                diagnostic.in(language),
                                diagnostic.place().withoutFolders()));
            }
        }
        cut(new ArrayList<>(said), SummaryMessage.READINGS);
    }

    /// A picture that was not read is no trouble for the reader of files, and may hold a formula
    /// for the reader of the page.
    private static boolean isPicture(Diagnostic diagnostic) {
        return diagnostic.message().code().contains("image");
    }

    private void fallbacks(PlainText plain) {
        Set<String> said = new LinkedHashSet<>();
        for (PlainUnit unit : plain.units()) {
            if (unit.verdict() == Verdict.FALLBACK) {
                said.add(SummaryMessage.FALLBACK.in(language, name(unit.anchor())));
            }
        }
        cut(new ArrayList<>(said), SummaryMessage.FALLBACKS);
    }

    private void dangling(Draft draft) {
        Set<String> said = new LinkedHashSet<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Citation citation : draft.citations()) {
            if (citation.resolved()) {
                continue;
            }
            Matcher article = ARTICLE.matcher(citation.text());
            if (draft.kind() == DraftKind.AMENDMENT && article.lookingAt()) {
                elsewhere.add(article.group());
            } else {
                said.add(
                        SummaryMessage.DANGLING.in(language, name(citation.at()), citation.text()));
            }
        }
        if (!elsewhere.isEmpty()) {
            // An amendment prints what it changes: that is no doubt of ours.
            List<String> some = elsewhere.stream().limit(MOST).toList();
            String more = elsewhere.size() > MOST ? SummaryMessage.AND_OTHERS.in(language) : "";
            sentences.add(SummaryMessage.NOT_PRINTED.in(language, String.join("、", some) + more));
        }
        cut(new ArrayList<>(said), SummaryMessage.DANGLINGS);
    }

    private void cut(List<String> all, SummaryMessage more) {
        int shown = all.size() <= MOST + 1 ? all.size() : MOST;
        sentences.addAll(all.subList(0, shown));
        if (shown < all.size()) {
            sentences.add(more.in(language, all.size() - shown));
        }
    }

    /// 第六條之一第二項第三款, from `6-1/2/3`.
    static String name(Anchor anchor) {
        String[] levels = {"條", "項", "款", "目", "細目"};
        StringBuilder name = new StringBuilder();
        List<String> parts = anchor.parts();
        for (int i = 0; i < Math.min(parts.size(), levels.length); i++) {
            String[] numbers = parts.get(i).split("-", -1);
            name.append('第').append(chinese(numbers[0])).append(levels[i]);
            for (int j = 1; j < numbers.length; j++) {
                name.append('之').append(chinese(numbers[j]));
            }
        }
        return name.isEmpty() ? "前言" : name.toString();
    }

    private static String chinese(String digits) {
        boolean number =
                !digits.isEmpty()
                        && digits.length() < 10
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Numeral.format(Long.parseLong(digits)) : digits;
    }
}

package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Span;

/// Quantities written now in Chinese numerals, now in Arabic ones, in the same 條文.
///
/// Only periods, money and counts of people are looked at: technical values are written in Arabic
/// numerals everywhere.
public final class MixedNumeralsRule implements Rule {

    private static final String UNITS = "(?:個?月|日|年|萬?元|人|週|小時|次|倍)(?!度|刊)";
    private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十百千萬億]{1,12}" + UNITS);
    private static final Pattern ARABIC = Pattern.compile("[0-9０-９][0-9０-９,，]{0,15}" + UNITS);

    @Override
    public String id() {
        return CheckMessage.MIXED_NUMERALS.code();
    }

    private record Hit(Span span, String text) {}

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        List<Hit> chinese = new ArrayList<>();
        List<Hit> arabic = new ArrayList<>();
        for (Checked.Stretch stretch : document.stretches()) {
            if (stretch.register() == Register.LAW) {
                collect(stretch, CHINESE, chinese);
                collect(stretch, ARABIC, arabic);
            }
        }
        if (chinese.isEmpty() || arabic.isEmpty()) {
            return;
        }
        boolean mostlyChinese = chinese.size() >= arabic.size();
        String usual = mostlyChinese ? "中文數字" : "阿拉伯數字";
        for (Hit hit : mostlyChinese ? arabic : chinese) {
            found.accept(
                    new Finding(
                            id(),
                            Level.INFO,
                            "",
                            hit.text,
                            "",
                            hit.span,
                            document.placeAt(hit.span.start()),
                            CheckMessage.MIXED_NUMERALS,
                            List.of(hit.text, usual),
                            List.of()));
        }
    }

    private static void collect(Checked.Stretch stretch, Pattern pattern, List<Hit> hits) {
        for (Matcher m = pattern.matcher(stretch.text().text()); m.find(); ) {
            Span span = stretch.text().originOf(m.start(), m.end());
            if (span != null) {
                hits.add(new Hit(span, m.group()));
            }
        }
    }
}

package org.baihua.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.glossary.Entry.Register;
import org.baihua.source.Span;

/// A short name that the text never introduces: 本法 in a regulation that does not say which law,
/// Latin initials without their full name. Reported once, where it first stands.
public final class UndefinedAbbreviationRule implements Rule {

    /// How many letters make initials.
    private static final int SHORTEST = 3;

    private static final int LONGEST = 5;

    /// So many measures make a method.
    private static final int MEASURED = 12;

    /// Standards' names and words of the trade that everybody writes so.
    private static final Set<String> KNOWN =
            Set.of(
                    "CNS", "ISO", "IEC", "ASTM", "DVD", "USB", "PDF", "XML", "LED", "GPS", "RPM",
                    "ID", "DNA", "RNA", "JPG", "JPEG", "PNG", "GIF", "ODF", "CAS", "KOH", "NTU",
                    "CFU", "AVI", "MOV", "TIFF", "AAC", "WAV", "HTML", "ABC", "DPI", "HIV", "APP",
                    "CCTV", "VIN", "ATM", "PVC", "FDA", "EDI", "WORD", "EXCEL", "AIDS", "USA",
                    "ANSI", "JIS", "AWG", "ABO", "MIT", "NIEA", "SPF", "ICR", "UPS", "WTO", "OECD",
                    "WHO", "EPA", "VHF", "UHF", "CFC", "HCFC", "HFC", "GOV", "BOD", "BMI", "ATP",
                    "WWW", "CIS", "HPLC", "VCD", "PUB", "PET", "HDPE", "HCL", "KTV", "MTV", "TPE");

    /// What stands between two words of a foreign phrase.
    private static final String GAPS = " ,，〝“";

    @Override
    public String id() {
        return CheckMessage.UNDEFINED_ABBREVIATION.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        String all = document.source().text();
        Set<String> reported = new HashSet<>();
        Set<String> introducedLetters = null;
        boolean method = isMethod(document);
        // A partial amendment need not repeat where 本法 was introduced.
        boolean wanted =
                isRegulation(document.draft().title())
                        && document.draft().comparison().isEmpty()
                        && !all.contains("稱本法")
                        && !all.contains("稱「本法」");
        for (Stretch stretch : document.stretches()) {
            if (stretch.register() != Register.LAW) {
                continue;
            }
            String text = stretch.text().text();
            if (wanted) {
                int at = text.indexOf("本法第");
                // 原住民族基本法第十九條
                if (at == 0 || at > 0 && text.charAt(at - 1) != '基') {
                    report(document, stretch, at, "本法", reported, found);
                }
            }
            if (method || !stretch.has(Stretch.CAPITAL)) {
                continue;
            }
            for (Span span : initials(text)) {
                String letters = span.of(text);
                if (introducedLetters == null) {
                    introducedLetters = introducedIn(all);
                }
                if (isPartOfMore(text, span) || isOtherName(text, span)) {
                    continue;
                }
                if (!KNOWN.contains(letters) && !introducedLetters.contains(letters)) {
                    report(document, stretch, span.start(), letters, reported, found);
                }
            }
        }
    }

    /// Whether the document tells a laboratory how to measure: those who read it write FID and
    /// HPLC.
    private static boolean isMethod(Checked document) {
        int technical = 0;
        int all = 0;
        for (Stretch stretch : document.stretches()) {
            if (stretch.register() == Register.LAW
                    && stretch.has(Stretch.DIGIT | Stretch.CAPITAL)) {
                all++;
                technical += isMeasured(stretch.text().text()) ? 1 : 0;
            }
        }
        return technical > MEASURED || 3 * technical > all && technical > 3;
    }

    /// 加熱至 95℃, 20 mL, p＜0.05.
    private static boolean isMeasured(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("℃±μµ×÷≦≧＜＞".indexOf(c) >= 0) {
                return true;
            }
            if (c >= 'a' && c <= 'z') {
                int before = i - 1;
                while (before > 0 && text.charAt(before) == ' ') {
                    before--;
                }
                char b = text.charAt(before);
                if (b >= '0' && b <= '9') {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the letters stand in a bracket behind the words that they are made of:
    /// （Para-Chloroamphetamine、PCA）.
    private static boolean isOtherName(String text, Span span) {
        boolean words = false;
        for (int i = span.start() - 1; i >= 0 && "（(）)。".indexOf(text.charAt(i)) < 0; i--) {
            words |= text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
            if (i > 0 && words && "（(".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the letters are a numeral, a unit behind a number, a grade, a value of a formula or
    /// a piece of a foreign phrase.
    private static boolean isPartOfMore(String text, Span span) {
        // Ⅱ and the classes below it, IIA and IIB; OOO stands for whatever goes there.
        boolean roman = true;
        boolean same = true;
        for (int i = span.start(); i < span.end(); i++) {
            boolean classOf = i > span.start() && i == span.end() - 1 && text.charAt(i) < 'D';
            roman &= "IVXLC".indexOf(text.charAt(i)) >= 0 || classOf;
            same &= text.charAt(i) == text.charAt(span.start());
        }
        if (roman || same || isFormula(text) || text.contains("測定法") || text.contains("NIEA")) {
            return true;
        }
        // A title in a foreign language goes on over its commas: USEPA, Test Methods …
        int left = span.start() - 1;
        while (left >= 0 && GAPS.indexOf(text.charAt(left)) >= 0) {
            left--;
        }
        int right = span.end();
        while (right < text.length() && GAPS.indexOf(text.charAt(right)) >= 0) {
            right++;
        }
        return left >= 0
                        && (isLatin(text.charAt(left))
                                || "一二三四五六七八九十百千萬／/-－".indexOf(text.charAt(left)) >= 0)
                // 臺北株 and 佐藤株 have names, and so has the TCND株.
                || text.startsWith("株", right)
                || text.startsWith("級", right)
                || text.startsWith("公司", right)
                || right < text.length() && "一二三四五六七八九○〇".indexOf(text.charAt(right)) >= 0
                || left >= 0 && text.charAt(left) == ':'
                || right < text.length()
                        && (isLatin(text.charAt(right))
                                || "+/／-－'’×：:".indexOf(text.charAt(right)) >= 0
                                || text.startsWith("標示", right));
    }

    /// A formula names its values itself, and a drawn table is no prose.
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' || c == '＝' || c == '△' || Prose.isDrawn(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegulation(String title) {
        return title.endsWith("辦法")
                || !title.isEmpty()
                        && !title.endsWith("法")
                        && !title.endsWith("律")
                        && !title.endsWith("條例")
                        && !title.endsWith("通則");
    }

    /// Initials that stand next to a bracket or after 簡稱 somewhere in the text: their full name is
    /// there.
    private static Set<String> introducedIn(String all) {
        Set<String> introduced = new HashSet<>();
        for (Span span : initials(all)) {
            char before = span.start() > 0 ? all.charAt(span.start() - 1) : ' ';
            char after = span.end() < all.length() ? all.charAt(span.end()) : ' ';
            // 國際大學運動總會（International …，即 FISU）
            for (int i = span.start() - 1; i >= 0 && before == ' '; i--) {
                before = all.charAt(i);
            }
            // （Maximum …, MESG ）
            for (int i = span.end(); i < all.length() && (after == ' ' || after == '　'); i++) {
                after = all.charAt(i);
            }
            if ("（(「稱即器儀".indexOf(before) >= 0
                    || "）)（(".indexOf(after) >= 0
                    || "：:指".indexOf(after) >= 0
                    || all.startsWith("，以下簡稱", span.end())) {
                introduced.add(span.of(all));
            }
        }
        return introduced;
    }

    /// Runs of capitals that stand by themselves.
    private static List<Span> initials(String text) {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isLatin(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean capitals = true;
            while (end < text.length() && isLatin(text.charAt(end))) {
                capitals &= text.charAt(end) >= 'A' && text.charAt(end) <= 'Z';
                end++;
            }
            if (capitals && end - i >= SHORTEST && end - i <= LONGEST) {
                found.add(new Span(i, end));
            }
            i = end;
        }
        return found;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.';
    }

    private void report(
            Checked document,
            Stretch stretch,
            int at,
            String name,
            Set<String> reported,
            Consumer<Finding> found) {
        Span span = stretch.text().originOf(at, at + name.length());
        if (span == null || !reported.add(name)) {
            return;
        }
        found.accept(
                new Finding(
                        id(),
                        Level.INFO,
                        name,
                        name,
                        "",
                        span,
                        document.placeAt(span.start()),
                        CheckMessage.UNDEFINED_ABBREVIATION,
                        List.of(name),
                        List.of()));
    }
}

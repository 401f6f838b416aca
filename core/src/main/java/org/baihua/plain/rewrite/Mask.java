package org.baihua.plain.rewrite;

import java.util.List;
import org.baihua.law.Citation;

/// Keeps all rules off what must stay as it is: quotations, names of laws, agencies and forms, and
/// words that the law defines itself.
final class Mask implements Rule {

    @Override
    public String id() {
        return "mask";
    }

    @Override
    public String says() {
        return "引號內的文字、法規與機關名稱、法規自己定義的詞，一律不動";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("「應」之字樣", "「應」之字樣"), new Example("應送未送之報告。", "應送未送之報告。"));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        String text = sheet.text();
        boolean[] quoted = Brackets.quoted(text);
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i]) {
                sheet.protect(i, i + 1);
            }
        }
        for (Citation citation : setting.citations()) {
            if (citation.law() != null) {
                protectAll(sheet, text, citation.law());
            }
        }
        lawNames(sheet, text);
        followedNames(sheet, text);
        shortenedNames(sheet, text);
        drawings(sheet, text);
        protectAll(sheet, text, "應記載及不得記載事項");
        protectAll(sheet, text, "應記載或不得記載事項");
        protectAll(sheet, text, "不得記載事項");
        owed(sheet, text);
        for (String word : setting.facts().protectedWords()) {
            protectAll(sheet, text, word);
        }
    }

    /// 應送未送, 應辦未辦: one word for what was owed and not done.
    private static void owed(Sheet sheet, String text) {
        for (int i = text.indexOf('應'); i >= 0; i = text.indexOf('應', i + 1)) {
            if (i + 3 < text.length()
                    && text.charAt(i + 2) == '未'
                    && text.charAt(i + 1) == text.charAt(i + 3)) {
                sheet.protect(i, i + 4);
            }
        }
    }

    private static void protectAll(Sheet sheet, String text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            sheet.protect(i, i + word.length());
        }
    }

    /// What a law's name ends in.
    private static final List<String> ENDINGS =
            List.of("法", "條例", "通則", "規則", "細則", "辦法", "標準", "準則", "規程", "綱要", "要點", "注意事項");

    /// What a law calls itself or the law it was named after.
    private static final List<String> OWN =
            List.of(
                    "本法", "本條例", "本通則", "本規則", "本細則", "本辦法", "本標準", "本準則", "本規程", "本要點", "同法",
                    "該法");

    /// What a law's name cannot hold, and therefore begins after.
    private static final String OUTSIDE = "，。；：、（）「」『』！？ 　\n依按據照同爰茲第或該";

    private static final List<String> WORDS_BEFORE =
            List.of(
                    "違反", "適用", "準用", "參考", "參照", "參酌", "符合", "配合", "本於", "因應", "所稱", "並經", "以及",
                    "擬具", "爰依", "訂定", "增訂", "修正");

    /// Names of laws that stand before the number of an article.
    private static void lawNames(Sheet sheet, String text) {
        for (int i = text.indexOf('第'); i > 0; i = text.indexOf('第', i + 1)) {
            int end = i;
            if (ENDINGS.stream()
                    .noneMatch(ending -> text.startsWith(ending, end - ending.length()))) {
                continue;
            }
            if (OWN.stream().anyMatch(own -> text.startsWith(own, end - own.length()))) {
                continue;
            }
            int start = i;
            while (start > 0 && i - start < 50 && !beginsAfter(text, start)) {
                start--;
            }
            if (i - start > 3) {
                sheet.protect(start, i);
            }
        }
    }

    /// Names of laws that 依 stands before: 依同意文件核發要點申請.
    private static void followedNames(Sheet sheet, String text) {
        for (String ending : List.of("要點", "辦法", "準則", "規則", "細則", "條例", "須知", "注意事項")) {
            for (int i = text.indexOf(ending); i > 0; i = text.indexOf(ending, i + 2)) {
                int start = i;
                while (start > 0
                        && i - start < 40
                        && "依，。；：、（）之的".indexOf(text.charAt(start - 1)) < 0
                        && !followsPlace(text, start)) {
                    start--;
                }
                boolean named = start > 0 && text.charAt(start - 1) == '依';
                if ((named || followsPlace(text, start)) && i - start > 3) {
                    sheet.protect(start, i + ending.length());
                }
            }
        }
    }

    /// 依甲法第十八條及乙條例: the second name begins behind 及.
    private static boolean followsPlace(String text, int at) {
        return at > 1
                && "及或與暨".indexOf(text.charAt(at - 1)) >= 0
                && "條項款目".indexOf(text.charAt(at - 2)) >= 0;
    }

    /// Names of laws that the text gives a short name: 依某某業務應注意事項（以下簡稱本注意事項）.
    private static void shortenedNames(Sheet sheet, String text) {
        for (int i = text.indexOf("（以下"); i > 0; i = text.indexOf("（以下", i + 3)) {
            int end = i;
            if (ENDINGS.stream()
                    .noneMatch(ending -> text.startsWith(ending, end - ending.length()))) {
                continue;
            }
            int start = i;
            while (start > 0
                    && i - start < 50
                    && "依據，。；：、（）「」\n".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            sheet.protect(start, i);
        }
    }

    private static boolean beginsAfter(String text, int at) {
        char before = text.charAt(at - 1);
        if ("及與、".indexOf(before) >= 0 && at > 1 && "條項款目".indexOf(text.charAt(at - 2)) >= 0) {
            return true;
        }
        if (OUTSIDE.indexOf(before) >= 0) {
            return true;
        }
        if (before == '得'
                || before == '應' && at < text.length() && "行考".indexOf(text.charAt(at)) < 0) {
            return true;
        }
        for (String word : WORDS_BEFORE) {
            if (text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    /// Tables that are drawn with characters lose their shape when a cell grows.
    private static void drawings(Sheet sheet, String text) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2500' && c <= '\u257f') {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last > first) {
            sheet.protect(first, last + 1);
        }
    }
}

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
        return List.of(
                new Example("「應」之字樣", "「應」之字樣"));
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
        for (String word : setting.facts().protectedWords()) {
            protectAll(sheet, text, word);
        }
    }

    private static void protectAll(Sheet sheet, String text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            sheet.protect(i, i + word.length());
        }
    }
}

package org.baihua.publish.report;

import org.baihua.source.Language;

/// What each rule of `check` is called, for reports that describe their rules.
final class RuleNames {

    private RuleNames() {}

    static String of(String rule, Language language) {
        boolean english = language == Language.EN;
        return switch (rule) {
            case "jargon" -> english ? "Jargon" : "難懂的公文用語";
            case "unified" -> english ? "Unified legal writing" : "法律統一用字用語";
            case "long-sentence" -> english ? "A sentence that is too long" : "句子太長";
            case "nested-sentence" -> english ? "Stacked conditions" : "條件或例外太多層";
            case "double-negative" -> english ? "Double negative" : "雙重否定";
            case "undefined-abbreviation" -> english ? "Abbreviation never introduced" : "簡稱沒有說明";
            case "dangling-citation" -> english ? "Reference to nowhere" : "引用的條次不存在";
            case "mixed-numerals" -> english ? "Mixed numerals" : "數字寫法不一致";
            case "notice-item" -> english ? "Notice lacks a required item" : "預告缺少法定項目";
            case "comment-period" -> english ? "Short comment period" : "陳述意見期間太短";
            default -> rule;
        };
    }
}

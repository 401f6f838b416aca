package org.baihua.check;

import java.util.Arrays;
import java.util.List;
import org.baihua.source.Language;
import org.jspecify.annotations.Nullable;

/// What findings may be called: the one list behind settings, reports and reference page. A rule
/// may give more than one.
///
/// Ids stand in people's settings, baselines and CI jobs, so one that was published keeps its
/// meaning.
public enum RuleId {
    COMMENT_PERIOD("comment-period", "陳述意見期間太短", "Short comment period"),
    DANGLING_CITATION("dangling-citation", "引用的條次不存在", "Reference to nowhere"),
    DOUBLE_NEGATIVE("double-negative", "雙重否定", "Double negative"),
    JARGON("jargon", "難懂的公文用語", "Jargon"),
    LONG_SENTENCE("long-sentence", "句子太長", "A sentence that is too long", "law", "explanation"),
    MIXED_NUMERALS("mixed-numerals", "數字寫法不一致", "Mixed numerals"),
    NESTED_SENTENCE("nested-sentence", "條件或例外太多層", "Stacked conditions", "conditions"),
    NOTICE_ITEM("notice-item", "預告缺少法定項目", "Notice lacks a required item"),
    UNDEFINED_ABBREVIATION("undefined-abbreviation", "簡稱沒有說明", "Abbreviation never introduced"),
    UNIFIED("unified", "法律統一用字用語", "Unified legal writing");

    private static final List<String> IDS = Arrays.stream(values()).map(RuleId::id).toList();

    private final String id;
    private final String chinese;
    private final String english;
    private final List<String> limits;

    RuleId(String id, String chinese, String english, String... limits) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.limits = List.of(limits);
    }

    /// All ids, by name.
    public static List<String> ids() {
        return IDS;
    }

    /// The rule of that id, or null when there is none.
    public static @Nullable RuleId of(String id) {
        for (RuleId rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        return null;
    }

    public String id() {
        return id;
    }

    /// What it finds, in a few words.
    public String title(Language language) {
        return switch (language) {
            case ZH_TW -> chinese;
            case EN -> english;
        };
    }

    /// The numbers that can be set for it, by name.
    public List<String> limits() {
        return limits;
    }
}

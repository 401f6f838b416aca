package org.baihua.law.diff;

/// What a change of wording touches.
public enum Aspect {
    /// 標點
    PUNCTUATION("標點", false),
    /// 用字: 佈 to 布, 台 to 臺
    CHARACTERS("用字", false),
    /// 用語: 左列 to 下列, 係指 to 指
    WORDS("用語", false),
    /// 項次、款次
    NUMBERING("款次", false),
    /// 引用條次
    CITATIONS("引用條次", false),
    /// 機關名稱
    BODIES("機關名稱", false),
    /// 法規名稱
    LAWS("法規名稱", false),
    /// 數額、比率、日期
    AMOUNTS("數額", true),
    /// 期間
    PERIODS("期間", true),
    /// 應、得、不得
    MODALITY("必須、可以或禁止", true),
    /// 否定、例外、界限
    EXCEPTIONS("例外或界限", true),
    /// 增減整句、整項、整款
    SENTENCES("整句、整項或整款的增減", true),
    /// 其他內容
    CONTENT("內容", true);

    private final String chinese;
    private final boolean substance;

    Aspect(String chinese, boolean substance) {
        this.chinese = chinese;
        this.substance = substance;
    }

    /// As shown to people.
    public String chinese() {
        return chinese;
    }

    /// Whether what the provision says may change.
    public boolean isSubstance() {
        return substance;
    }
}

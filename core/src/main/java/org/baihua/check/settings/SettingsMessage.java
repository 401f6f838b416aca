package org.baihua.check.settings;

import org.baihua.source.Message;

/// What is said of a `baihua.yaml` that cannot be used.
enum SettingsMessage implements Message.Row {
    NOT_YAML(
            "settings-not-yaml",
            "不是正確的 YAML：{0}。請檢查縮排和冒號。",
            "Not valid YAML: {0}. Check indentation and colons."),
    UNKNOWN_KEY(
            "settings-unknown-key",
            "不認得「{0}」，這裡可以寫：{1}。",
            "Unknown key \"{0}\"; possible here: {1}."),
    UNKNOWN_RULE(
            "settings-unknown-rule",
            "沒有「{0}」這條規則，可用的有：{1}。",
            "No rule is called \"{0}\"; there are: {1}."),
    WRONG_KIND("settings-wrong-kind", "「{0}」應該是{1}。", "\"{0}\" should be: {1}."),
    BAD_VALUE(
            "settings-bad-value",
            "「{0}」不能是「{1}」，可以寫：{2}。",
            "\"{0}\" cannot be \"{1}\"; possible: {2}."),
    BAD_PATTERN(
            "settings-bad-pattern",
            "「{0}」不是正確的檔名樣式。例：notices/**/*.md",
            "\"{0}\" is not a file pattern. Example: notices/**/*.md");

    private final Wording wording;

    SettingsMessage(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

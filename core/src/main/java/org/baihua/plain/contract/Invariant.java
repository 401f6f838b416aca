package org.baihua.plain.contract;

import org.baihua.source.Language;

/// What a plain version may not change.
public enum Invariant {
    F1("數值", "numbers"),
    F2("比較界限", "bounds"),
    F3("時間", "time"),
    F4("情態", "duty and permission"),
    F5("否定與例外", "negation and exceptions"),
    F6("條件與邏輯", "conditions and logic"),
    F7("主體", "actors"),
    F8("罰則", "penalties"),
    F9("引用", "references"),
    F10("專名與定義", "names and definitions");

    private final String chinese;
    private final String english;

    Invariant(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// Its name.
    public String in(Language language) {
        return switch (language) {
            case ZH_TW -> chinese;
            case EN -> english;
        };
    }
}

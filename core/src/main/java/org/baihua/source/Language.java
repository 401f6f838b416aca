package org.baihua.source;

import java.util.Locale;

/// The languages in which the program speaks to people. Its subject is always Taiwan's Chinese.
public enum Language {
    ZH_TW(Locale.TRADITIONAL_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}

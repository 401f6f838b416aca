package org.baihua.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Help texts of one command, from `<Command>.properties` (zh-TW) or `<Command>_en.properties`,
/// with the words that all commands share from `Common`.
final class Texts extends ResourceBundle {

    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle own;
    private final ResourceBundle common;

    private Texts(ResourceBundle own, ResourceBundle common) {
        this.own = own;
        this.common = common;
    }

    static ResourceBundle of(String command, Locale locale) {
        ResourceBundle common = bundle("Common", locale);
        try {
            return new Texts(bundle(command, locale), common);
        } catch (MissingResourceException e) {
            return common;
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return getBundle("org.baihua.cli." + name, locale, NO_FALLBACK);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (own.containsKey(key)) {
            return own.getObject(key);
        }
        return common.containsKey(key) ? common.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(own.keySet());
        keys.addAll(common.keySet());
        return Collections.enumeration(keys);
    }
}

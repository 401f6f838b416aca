package org.baihua.glossary.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns of a glossary table, in the order in which they are written.
public enum Column {
    TERM("term", "詞", "術語", "用語"),
    VARIANTS("variants", "別名", "異體"),
    PLAIN("plain", "白話", "白話詞", "建議用語"),
    GLOSS("gloss", "解釋", "說明"),
    KIND("kind", "類型", "種類"),
    SAFE("safe", "可否替換", "替換"),
    CONTEXT("context", "條件", "替換條件"),
    REGISTER("register", "文體"),
    DOMAIN("domain", "領域"),
    FLAG("flag", "標記", "是否標記"),
    NOTE("note", "備註", "編註"),
    SOURCE("source", "來源", "出處"),
    ID("id", "編號"),
    /// A sentence in which the term is replaced or flagged; for the glossary's own tests.
    EXAMPLE("example", "例句"),
    /// A sentence in which it is not.
    COUNTEREXAMPLE("counterexample", "反例");

    private final String[] names;

    Column(String... names) {
        this.names = names;
    }

    /// The name as written.
    public String label() {
        return names[0];
    }

    /// The column that a heading names, in English or Chinese, or null.
    static @Nullable Column of(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            for (String name : column.names) {
                if (name.equals(wanted)) {
                    return column;
                }
            }
        }
        return null;
    }
}

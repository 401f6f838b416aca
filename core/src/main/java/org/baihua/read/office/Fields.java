package org.baihua.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Word's fields: an instruction that nobody sees, then the result that everybody sees.
public final class Fields {

    /// Fields that show text; the others (index entries, bookmarks, settings) show none.
    private static final Set<String> SHOWN =
            Set.of(
                    "AUTONUM",
                    "AUTONUMLGL",
                    "AUTONUMOUT",
                    "DATE",
                    "DOCPROPERTY",
                    "FORMCHECKBOX",
                    "FORMDROPDOWN",
                    "IF",
                    "LISTNUM",
                    "MERGEFIELD",
                    "QUOTE",
                    "REF",
                    "SEQ",
                    "STYLEREF",
                    "TIME",
                    "TITLE");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean separated;
    }

    /// What stands for a field that has no result of its own.
    ///
    /// @param text what it shows, or its instruction when that cannot be told
    /// @param isUnknown whether it shows something that cannot be told
    public record Instead(String text, boolean isUnknown) {}

    private final Deque<Field> open = new ArrayDeque<>();
    private int unseparated;

    /// Whether text at this point is seen.
    public boolean isResult() {
        return unseparated == 0;
    }

    public void begin() {
        open.push(new Field());
        unseparated++;
    }

    public void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.separated) {
            field.instruction.append(text);
        }
    }

    public void separate() {
        Field field = open.peek();
        if (field != null && !field.separated) {
            field.separated = true;
            unseparated--;
        }
    }

    /// Ends a field; gives what stands for it when it has no result.
    public @Nullable Instead end() {
        Field field = open.poll();
        if (field == null || field.separated) {
            return null;
        }
        unseparated--;
        return instead(field.instruction.toString());
    }

    /// What stands for a field of which only the instruction is there.
    public static Instead instead(String instruction) {
        String text = instruction.strip();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(0, end).toUpperCase(Locale.ROOT);
        if (name.equals("EQ")) {
            return new Instead(Equation.text(text.substring(end)), false);
        }
        return SHOWN.contains(name) ? new Instead(text, true) : new Instead("", false);
    }
}

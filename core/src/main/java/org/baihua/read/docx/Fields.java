package org.baihua.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.baihua.read.office.Element;
import org.jspecify.annotations.Nullable;

/// Word's fields: an instruction that nobody sees, then the result that everybody sees.
final class Fields {

    /// Fields that show text; the others (index entries, bookmarks, settings) show none.
    private static final Set<String> SHOWN =
            Set.of(
                    "AUTONUM",
                    "AUTONUMLGL",
                    "AUTONUMOUT",
                    "DATE",
                    "DOCPROPERTY",
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
        private final Element data;
        private boolean separated;

        private Field(Element data) {
            this.data = data;
        }
    }

    /// What stands for a field that has no result of its own.
    ///
    /// @param text what it shows, or its instruction when that cannot be told
    /// @param isUnknown whether it shows something that cannot be told
    record Instead(String text, boolean isUnknown) {}

    private final Deque<Field> open = new ArrayDeque<>();
    private int unseparated;

    /// Whether text at this point is seen.
    boolean isResult() {
        return unseparated == 0;
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.separated) {
            field.instruction.append(text);
        }
    }

    /// Takes a `w:fldChar`. At the end of a field without a result it gives what stands for it.
    @Nullable Instead character(Element character) {
        switch (character.get("w:fldCharType", "")) {
            case "begin" -> {
                open.push(new Field(character.first("w:ffData")));
                unseparated++;
            }
            case "separate" -> {
                Field field = open.peek();
                if (field != null && !field.separated) {
                    field.separated = true;
                    unseparated--;
                }
            }
            case "end" -> {
                Field field = open.poll();
                if (field != null) {
                    if (!field.separated) {
                        unseparated--;
                    }
                    return field.separated && !field.data.first("w:checkBox").exists()
                            ? null
                            : instead(field);
                }
            }
            default -> {}
        }
        return null;
    }

    private static Instead instead(Field field) {
        Element box = field.data.first("w:checkBox");
        if (box.exists()) {
            Element state = box.first("w:checked");
            boolean ticked = RunProperties.isOn(state.exists() ? state : box.first("w:default"));
            return new Instead(ticked ? "☑" : "□", false);
        }
        Element list = field.data.first("w:ddList");
        if (list.exists()) {
            var entries = list.elements("w:listEntry");
            int chosen = list.first("w:result").number("w:val", 0);
            boolean known = chosen >= 0 && chosen < entries.size();
            return new Instead(known ? entries.get(chosen).get("w:val", "") : "", false);
        }
        return instead(field.instruction.toString());
    }

    /// What stands for a field of which only the instruction is there.
    static Instead instead(String instruction) {
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

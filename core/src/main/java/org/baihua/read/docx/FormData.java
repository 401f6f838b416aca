package org.baihua.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.baihua.read.office.Element;
import org.baihua.read.office.Fields;
import org.jspecify.annotations.Nullable;

/// Fields of a flow, those of forms included: what a form field shows stands in its data.
final class FormData {

    private final Fields fields;
    private final Deque<Element> open = new ArrayDeque<>();

    FormData(Fields fields) {
        this.fields = fields;
    }

    /// Takes a `w:fldChar`. At the end of a field without a result it gives what stands for it.
    Fields.@Nullable Instead character(Element character) {
        switch (character.get("w:fldCharType", "")) {
            case "begin" -> {
                open.push(character.first("w:ffData"));
                fields.begin();
            }
            case "separate" -> fields.separate();
            case "end" -> {
                Fields.Instead instead = fields.end();
                Element data = open.poll();
                String shown = data == null ? null : shown(data, instead == null);
                return shown == null ? instead : new Fields.Instead(shown, false);
            }
            default -> {}
        }
        return null;
    }

    private static @Nullable String shown(Element data, boolean hasResult) {
        Element box = data.first("w:checkBox");
        if (box.exists()) {
            Element state = box.first("w:checked");
            boolean ticked = RunProperties.isOn(state.exists() ? state : box.first("w:default"));
            return ticked ? "☑" : "□";
        }
        Element list = data.first("w:ddList");
        if (list.exists() && !hasResult) {
            List<Element> entries = list.elements("w:listEntry");
            int chosen = list.first("w:result").number("w:val", 0);
            return chosen >= 0 && chosen < entries.size()
                    ? entries.get(chosen).get("w:val", "")
                    : "";
        }
        return null;
    }
}

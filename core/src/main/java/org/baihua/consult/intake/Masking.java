package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baihua.consult.Opinion.Masked;
import org.baihua.personal.PersonNames;
import org.baihua.personal.Personal;
import org.baihua.personal.PersonalData;
import org.baihua.personal.Words;

/// Puts labels (［電話］) in the place of personal data.
///
/// @param text what may be published
/// @param masked what was replaced, and where its label stands
record Masking(String text, List<Masked> masked) {

    static Masking of(String text, String field, Words words) {
        List<Personal> found = new ArrayList<>(PersonalData.findGenerously(text));
        found.addAll(PersonNames.find(text, found, words));
        found.sort(Comparator.comparingInt(Personal::start));
        if (found.isEmpty()) {
            return new Masking(text, List.of());
        }
        StringBuilder out = new StringBuilder();
        List<Masked> masked = new ArrayList<>();
        int from = 0;
        for (Personal personal : found) {
            out.append(text, from, personal.start());
            int start = out.length();
            out.append(label(personal.kind()));
            masked.add(new Masked(personal.kind(), field, start, out.length()));
            from = personal.end();
        }
        return new Masking(out.append(text, from, text.length()).toString(), masked);
    }

    /// A field that is personal data as a whole.
    static Masking whole(String text, String field, Personal.Kind kind) {
        String label = label(kind);
        return text.isBlank()
                ? new Masking(text, List.of())
                : new Masking(label, List.of(new Masked(kind, field, 0, label.length())));
    }

    static String label(Personal.Kind kind) {
        return "［" + kind.chinese() + "］";
    }
}

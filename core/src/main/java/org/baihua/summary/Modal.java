package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import org.baihua.plain.modality.Modality;

/// A duty, permission or prohibition in a sentence.
///
/// @param kind what is said
/// @param start offset of its first character in the sentence
/// @param end offset after its last one
record Modal(Kind kind, int start, int end) {

    enum Kind {
        DUTY,
        RIGHT,
        PROHIBITION
    }

    /// All of them, in order.
    static List<Modal> in(String sentence) {
        List<Modal> modals = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '得' || c == '應') {
                Kind kind =
                        switch (Modality.of(sentence, i)) {
                            case MUST, NO_CHOICE -> Kind.DUTY;
                            case MAY, MAY_NOT, ONLY_IF -> Kind.RIGHT;
                            case MUST_NOT -> Kind.PROHIBITION;
                            case NONE -> null;
                        };
                // 應行記載事項: part of a name, binding nobody here.
                boolean attributive = sentence.startsWith("應行", i);
                if (kind != null && !attributive) {
                    boolean two = i > 0 && "不始方".indexOf(sentence.charAt(i - 1)) >= 0;
                    modals.add(new Modal(kind, two && c == '得' ? i - 1 : i, i + 1));
                }
            } else if (c == '須' && isMust(sentence, i)) {
                boolean two = i > 0 && sentence.charAt(i - 1) == '必';
                modals.add(new Modal(Kind.DUTY, two ? i - 1 : i, i + 1));
            } else if (sentence.startsWith("禁止", i) && isAtHead(sentence, i)) {
                modals.add(new Modal(Kind.PROHIBITION, i, i + 2));
            } else if (isExemption(sentence, i)) {
                modals.add(new Modal(Kind.RIGHT, i, i + 2));
            }
        }
        return modals;
    }

    private static boolean isMust(String sentence, int at) {
        boolean negated = at > 0 && "無毋免不如若仍有".indexOf(sentence.charAt(at - 1)) >= 0;
        boolean noun = at + 1 < sentence.length() && "知".indexOf(sentence.charAt(at + 1)) >= 0;
        return !negated && !noun;
    }

    private static boolean isAtHead(String sentence, int at) {
        return at == 0 || "，；：。者".indexOf(sentence.charAt(at - 1)) >= 0;
    }

    private static boolean isExemption(String sentence, int at) {
        return sentence.startsWith("毋須", at)
                || sentence.startsWith("無須", at)
                || sentence.startsWith("免予", at)
                || sentence.startsWith("毋庸", at);
    }
}

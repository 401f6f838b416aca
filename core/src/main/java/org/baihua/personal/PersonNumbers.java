package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// 國民身分證統一編號 and the 統一證號 of resident certificates, old and new, by their check digits.
///
/// @param strict whether check digits must be right even where nothing announces the number
record PersonNumbers(boolean strict) implements Scanner {

    private static final String[] LABELS = {
        "身分證", "身份證", "身分證字", "身份證字", "身分證統一編", "身份證統一編", "統一證", "居留證", "證字", "證", "id", "身分證明文件"
    };

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (!text.letter(at) || text.alphanumeric(at - 1)) {
            return null;
        }
        int second = gap(text, at + 1);
        char kind = Character.toUpperCase(text.at(second));
        boolean oldCertificate = kind >= 'A' && kind <= 'D';
        if (!oldCertificate && kind != '1' && kind != '2' && kind != '8' && kind != '9') {
            return null;
        }
        StringBuilder id = new StringBuilder().append(text.at(at)).append(kind);
        int end = second + 1;
        while (id.length() < 10) {
            int next = gap(text, end);
            if (!text.digit(next)) {
                return null;
            }
            id.append(text.at(next));
            end = next + 1;
        }
        if (text.alphanumeric(end)) {
            return null;
        }
        boolean inOnePiece = end - at == 10 && Character.isUpperCase(text.at(at));
        boolean sure =
                CheckDigits.person(id.toString())
                        || text.labelled(at, LABELS)
                        || !strict && inOnePiece && !oldCertificate;
        return sure ? new Hit(Personal.Kind.PERSONAL_ID, at, end) : null;
    }

    /// One blank or dash may stand between two characters.
    private static int gap(Folded text, int at) {
        char c = text.at(at);
        return c == ' ' || c == '-' ? at + 1 : at;
    }
}

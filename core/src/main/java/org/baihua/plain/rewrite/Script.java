package org.baihua.plain.rewrite;

/// Which characters are which.
final class Script {

    private Script() {}

    /// Whether `c` is a Chinese character (not a mark, digit or letter).
    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3400' && c <= '\u4dbf')
                || c == '〇'
                || (c >= '\uf900' && c <= '\ufaff')
                || Character.isSurrogate(c);
    }

    /// Whether an ordinary space belongs between two characters: between Chinese and figures or
    /// Latin letters.
    static boolean wantsSpace(char left, char right) {
        return (isHan(left) && isFigure(right)) || (isFigure(left) && isHan(right));
    }

    static boolean isFigure(char c) {
        return (c >= '0' && c <= '9') || c == '%';
    }

    static boolean isNumeral(char c) {
        return "一二三四五六七八九十百千萬億兩〇○零".indexOf(c) >= 0;
    }

    /// Whether `c` ends a clause.
    static boolean isClauseMark(char c) {
        return "，；。：！？\n".indexOf(c) >= 0;
    }
}

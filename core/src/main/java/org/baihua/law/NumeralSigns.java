package org.baihua.law;

/// What each character of a numeral is worth: digits, units within a section, tens in one
/// character, units between sections.
final class NumeralSigns {

    private NumeralSigns() {}

    /// The value of a digit, -1 for everything else.
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return switch (c) {
            // Word files from Korean and old Big5 fonts hold 六 and its like as compatibility
            // ideographs, which look the same.
            case '零', '\uF9B2', '○', '〇' -> 0;
            case '一', '壹', '弌' -> 1;
            case '二', '貳', '兩', '\uF978', '弍' -> 2;
            case '三', '參', '\uF96B', '叁', '弎' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '\uF9D1', '陸', '\uF9D3' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static int small(char c) {
        return switch (c) {
            case '十', '拾', '\uF973' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /// 廿, 卅, 卌: tens in one character.
    static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    static long big(char c) {
        return switch (c) {
            case '萬' -> 10_000L;
            case '億' -> 100_000_000L;
            case '兆' -> 1_000_000_000_000L;
            default -> 0;
        };
    }
}

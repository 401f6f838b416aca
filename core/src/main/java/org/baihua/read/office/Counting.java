package org.baihua.read.office;

/// The ways in which Word and ODF count paragraphs.
///
/// The names are those of ECMA-376 part 1, 17.18.59, in upper case. [#format(int)] gives what Word
/// prints; where a series ends (甲 to 癸, ① to ⑳) Word goes on with Arabic digits, and so does this.
public enum Counting {
    DECIMAL,
    DECIMAL_ZERO,
    DECIMAL_FULL_WIDTH,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    /// A, B … Z, AA, AB: how ODF goes on unless told otherwise; Word writes AA, BB.
    UPPER_LETTER_COUNTED,
    LOWER_LETTER_COUNTED,
    ORDINAL,
    HEX,
    CHICAGO,
    DECIMAL_ENCLOSED_CIRCLE,
    DECIMAL_ENCLOSED_FULLSTOP,
    DECIMAL_ENCLOSED_PAREN,
    IDEOGRAPH_ENCLOSED_CIRCLE,
    /// 一 … 九, 一○, 一一: digit by digit.
    IDEOGRAPH_DIGITAL,
    /// 十, 十一 … 九十九, then digit by digit.
    CHINESE_COUNTING,
    /// 一百, 一百零一.
    CHINESE_COUNTING_THOUSAND,
    /// 壹, 貳 … 壹拾.
    IDEOGRAPH_LEGAL_TRADITIONAL,
    /// 甲 … 癸.
    IDEOGRAPH_TRADITIONAL,
    /// 子 … 亥.
    IDEOGRAPH_ZODIAC,
    /// 甲子 … 癸亥.
    IDEOGRAPH_ZODIAC_TRADITIONAL,
    /// A sign that does not count.
    BULLET,
    NONE;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "○一二三四五六七八九";
    private static final String LEGAL = "零壹貳參肆伍陸柒捌玖";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final String[] MYRIADS = {"", "萬", "億"};

    /// The kind that `w:numFmt` names; Arabic digits for one that nobody in Taiwan uses.
    public static Counting ofWord(String numFmt) {
        return switch (numFmt) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "decimalFullWidth", "decimalFullWidth2" -> DECIMAL_FULL_WIDTH;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "ordinal" -> ORDINAL;
            case "hex" -> HEX;
            case "chicago" -> CHICAGO;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> DECIMAL_ENCLOSED_CIRCLE;
            case "decimalEnclosedFullstop" -> DECIMAL_ENCLOSED_FULLSTOP;
            case "decimalEnclosedParen" -> DECIMAL_ENCLOSED_PAREN;
            case "ideographEnclosedCircle" -> IDEOGRAPH_ENCLOSED_CIRCLE;
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
                    IDEOGRAPH_DIGITAL;
            case "taiwaneseCounting", "chineseCounting" -> CHINESE_COUNTING;
            case "taiwaneseCountingThousand", "chineseCountingThousand", "japaneseCounting" ->
                    CHINESE_COUNTING_THOUSAND;
            case "ideographLegalTraditional", "chineseLegalSimplified", "japaneseLegal" ->
                    IDEOGRAPH_LEGAL_TRADITIONAL;
            case "ideographTraditional" -> IDEOGRAPH_TRADITIONAL;
            case "ideographZodiac" -> IDEOGRAPH_ZODIAC;
            case "ideographZodiacTraditional" -> IDEOGRAPH_ZODIAC_TRADITIONAL;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /// The kind with that number format code of the binary format ([MS-OSHARED] 2.2.1.3, MSONFC).
    public static Counting ofCode(int nfc) {
        return switch (nfc) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 5 -> ORDINAL;
            case 8 -> HEX;
            case 9 -> CHICAGO;
            case 10, 17, 36 -> IDEOGRAPH_DIGITAL;
            case 11, 35, 39 -> CHINESE_COUNTING_THOUSAND;
            case 14, 19 -> DECIMAL_FULL_WIDTH;
            case 16, 34, 38 -> IDEOGRAPH_LEGAL_TRADITIONAL;
            case 18, 28 -> DECIMAL_ENCLOSED_CIRCLE;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 26 -> DECIMAL_ENCLOSED_FULLSTOP;
            case 27 -> DECIMAL_ENCLOSED_PAREN;
            case 29 -> IDEOGRAPH_ENCLOSED_CIRCLE;
            case 30 -> IDEOGRAPH_TRADITIONAL;
            case 31 -> IDEOGRAPH_ZODIAC;
            case 32 -> IDEOGRAPH_ZODIAC_TRADITIONAL;
            case 33, 37 -> CHINESE_COUNTING;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /// The kind that `style:num-format` shows by its first members.
    public static Counting ofOdf(String numFormat, boolean letterSync) {
        if (numFormat.isEmpty()) {
            return NONE;
        }
        return switch (numFormat.charAt(0)) {
            case 'I' -> UPPER_ROMAN;
            case 'i' -> LOWER_ROMAN;
            case 'A' -> letterSync ? UPPER_LETTER : UPPER_LETTER_COUNTED;
            case 'a' -> letterSync ? LOWER_LETTER : LOWER_LETTER_COUNTED;
            case '０' -> DECIMAL_ZERO;
            case '１' -> DECIMAL_FULL_WIDTH;
            case '①' -> DECIMAL_ENCLOSED_CIRCLE;
            case '⒈' -> DECIMAL_ENCLOSED_FULLSTOP;
            case '⑴' -> DECIMAL_ENCLOSED_PAREN;
            case '㊀' -> IDEOGRAPH_ENCLOSED_CIRCLE;
            case '〇' -> IDEOGRAPH_DIGITAL;
            case '一' -> CHINESE_COUNTING_THOUSAND;
            case '壹', '壱', '弌' -> IDEOGRAPH_LEGAL_TRADITIONAL;
            case '甲' ->
                    numFormat.startsWith("甲子")
                            ? IDEOGRAPH_ZODIAC_TRADITIONAL
                            : IDEOGRAPH_TRADITIONAL;
            case '子' -> IDEOGRAPH_ZODIAC;
            case '0' -> DECIMAL_ZERO;
            default -> DECIMAL;
        };
    }

    /// What is printed for `n`.
    public String format(int n) {
        if (this == NONE || this == BULLET) {
            return "";
        }
        if (n < 0) {
            return Integer.toString(n);
        }
        return switch (this) {
            case DECIMAL_ZERO -> n < 10 ? "0" + n : Integer.toString(n);
            case DECIMAL_FULL_WIDTH -> fullWidth(n);
            case UPPER_ROMAN -> roman(n);
            case LOWER_ROMAN -> roman(n).toLowerCase(java.util.Locale.ROOT);
            case UPPER_LETTER -> repeated('A', n);
            case LOWER_LETTER -> repeated('a', n);
            case UPPER_LETTER_COUNTED -> counted('A', n);
            case LOWER_LETTER_COUNTED -> counted('a', n);
            case ORDINAL -> ordinal(n);
            case HEX -> Integer.toHexString(n).toUpperCase(java.util.Locale.ROOT);
            case CHICAGO ->
                    n == 0
                            ? "0"
                            : "*†‡§"
                                    .substring((n - 1) % 4, (n - 1) % 4 + 1)
                                    .repeat(Math.min((n - 1) / 4 + 1, 50));
            case DECIMAL_ENCLOSED_CIRCLE -> circled(n);
            case DECIMAL_ENCLOSED_FULLSTOP -> series('⒈', n, 20);
            case DECIMAL_ENCLOSED_PAREN -> series('⑴', n, 20);
            case IDEOGRAPH_ENCLOSED_CIRCLE -> series('㊀', n, 10);
            case IDEOGRAPH_DIGITAL -> digits(n);
            case CHINESE_COUNTING -> n < 100 ? chinese(n, false) : digits(n);
            case CHINESE_COUNTING_THOUSAND -> chinese(n, false);
            case IDEOGRAPH_LEGAL_TRADITIONAL -> chinese(n, true);
            case IDEOGRAPH_TRADITIONAL -> member(STEMS, n);
            case IDEOGRAPH_ZODIAC -> member(BRANCHES, n);
            case IDEOGRAPH_ZODIAC_TRADITIONAL ->
                    n == 0 ? "0" : "" + STEMS.charAt((n - 1) % 10) + BRANCHES.charAt((n - 1) % 12);
            case DECIMAL, BULLET, NONE -> Integer.toString(n);
        };
    }

    private static String fullWidth(int n) {
        StringBuilder shown = new StringBuilder();
        for (char digit : Integer.toString(n).toCharArray()) {
            shown.append((char) ('０' + digit - '0'));
        }
        return shown.toString();
    }

    private static String roman(int n) {
        if (n == 0 || n > 32_767) {
            return Integer.toString(n);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder shown = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                shown.append(signs[i]);
                rest -= values[i];
            }
        }
        return shown.toString();
    }

    private static String repeated(char first, int n) {
        if (n == 0 || n > 780) {
            return Integer.toString(n);
        }
        return Character.toString(first + (n - 1) % 26).repeat((n - 1) / 26 + 1);
    }

    private static String counted(char first, int n) {
        StringBuilder shown = new StringBuilder();
        for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
            shown.insert(0, (char) (first + (rest - 1) % 26));
        }
        return shown.isEmpty() ? "0" : shown.toString();
    }

    private static String ordinal(int n) {
        String ending =
                n / 10 % 10 == 1
                        ? "th"
                        : switch (n % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return n + ending;
    }

    private static String circled(int n) {
        if (n == 0) {
            return "⓪";
        }
        if (n <= 20) {
            return series('①', n, 20);
        }
        if (n <= 35) {
            return Character.toString('㉑' + n - 21);
        }
        return n <= 50 ? Character.toString('㊱' + n - 36) : Integer.toString(n);
    }

    private static String series(char first, int n, int length) {
        return n >= 1 && n <= length ? Character.toString(first + n - 1) : Integer.toString(n);
    }

    private static String member(String members, int n) {
        return n >= 1 && n <= members.length() ? members.substring(n - 1, n) : Integer.toString(n);
    }

    private static String digits(int n) {
        StringBuilder shown = new StringBuilder();
        for (char digit : Integer.toString(n).toCharArray()) {
            shown.append(DIGITS.charAt(digit - '0'));
        }
        return shown.toString();
    }

    private static String chinese(int n, boolean legal) {
        if (n == 0) {
            return "零";
        }
        StringBuilder shown = new StringBuilder();
        boolean gap = false;
        for (int group = 2; group >= 0; group--) {
            int four = (int) (n / Math.pow(10_000, group)) % 10_000;
            if (four == 0) {
                gap = !shown.isEmpty();
                continue;
            }
            if (gap || (!shown.isEmpty() && four < 1000)) {
                shown.append('零');
            }
            gap = false;
            shown.append(underTenThousand(four, legal)).append(MYRIADS[group]);
        }
        // 十一, not 一十一; the legal series keeps 壹拾壹.
        return !legal && n >= 10 && n < 20 ? shown.substring(1) : shown.toString();
    }

    private static String underTenThousand(int n, boolean legal) {
        StringBuilder shown = new StringBuilder();
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = n / unit % 10;
            if (digit == 0) {
                gap = !shown.isEmpty();
                continue;
            }
            if (gap) {
                shown.append('零');
            }
            gap = false;
            shown.append(legal ? LEGAL.charAt(digit) : DIGITS.charAt(digit))
                    .append(legal ? LEGAL_UNITS[place] : UNITS[place]);
        }
        return shown.toString();
    }

    /// A number as it stands in front of its text.
    ///
    /// Word sets off the number with a tab or a space. In text nothing stands between 「一、」 or 「（一）」
    /// and what follows, because that is how such numbers are typed; a number that ends in a word
    /// or a digit (「第一條」, 「1」) is set off by one space, full-width after Chinese.
    ///
    /// @param number the number as printed
    /// @param setOff whether the file sets it off at all
    public static String label(String number, boolean setOff) {
        String bare = number.stripTrailing();
        if (bare.isEmpty()) {
            return "";
        }
        if (!setOff && bare.length() == number.length()) {
            return number;
        }
        int last = bare.codePointBefore(bare.length());
        if (!Character.isLetterOrDigit(last) || Character.getType(last) == Character.OTHER_NUMBER) {
            return bare;
        }
        return bare + (last > 0x2E7F ? '　' : ' ');
    }
}

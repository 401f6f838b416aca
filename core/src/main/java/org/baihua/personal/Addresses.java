package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Postal addresses down to the house: 臺中市某某區光明路二段 12 巷 3 號之 1 五樓.
///
/// Found from the 號 of the house backwards: numbers and units (弄 巷 段 鄰), then a street or a
/// village, then district and city as far as they are given. A road without a house is no address.
///
/// @param careful whether a lane without a house also counts where somebody says that they live
///   there
record Addresses(boolean careful) implements Scanner {

    private static final int FARTHEST = 40;

    private static final String[] CITIES = {
        "臺北", "台北", "新北", "桃園", "臺中", "台中", "臺南", "台南", "高雄", "基隆", "新竹", "嘉義", "苗栗", "彰化", "南投",
        "雲林", "屏東", "宜蘭", "花蓮", "臺東", "台東", "澎湖", "金門", "連江", "馬祖"
    };

    /// 道路, 公路, 網路 and so on are no names of streets.
    private static final String NO_ROAD = "公鐵網線道馬思出通套走回遷電陸銷半後退一活";

    /// Words that may stand right before an address and are no part of it.
    private static final String STOPS = "在於到住是為址的從至由居往向和與及或給位來去把，";

    private static final String[] HOME = {
        "家", "住", "戶籍", "地址", "門牌", "寄", "房子", "我的店", "娘家", "老家", "租"
    };

    /// 永和, 中和 and the like hold one of the stops.
    private static final String AND = "永中泰仁信義福景興三頭協共太安";

    private static final String NUMERALS = "〇○零一二三四五六七八九十百廿卅";

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (careful && (text.at(at) == '巷' || text.at(at) == '弄' || text.at(at) == '樓')) {
            return lane(text, at);
        }
        if (text.at(at) != '號') {
            return null;
        }
        int house = numberBefore(text, at);
        if (house < 0) {
            return careful && text.at(at - 1) == '地' ? lot(text, at) : null;
        }
        int start = house;
        if (text.at(start - 1) == '臨' || text.at(start - 1) == '附') {
            start--;
        }
        boolean lane = false;
        int floor = Math.max(0, at - FARTHEST);
        while (start > floor) {
            int end = text.blanksBefore(start);
            end =
                    careful
                                    && end - 1 > floor
                                    && (text.at(end - 1) == '/' || text.at(end - 1) == '-')
                            ? end - 1
                            : end;
            char unit = text.at(end - 1);
            if (unit == '弄' || unit == '巷' || unit == '段' || unit == '鄰') {
                int number = numberBefore(text, end - 1);
                if (number < 0) {
                    // 巷 may have a name instead.
                    return unit == '巷'
                            ? street(text, end, at, floor)
                            : lane ? named(text, start, at, floor) : null;
                }
                lane |= unit != '段';
                start = number;
            } else if (unit == '路'
                    || unit == '街'
                    || unit == '道'
                    || unit == '村'
                    || unit == '里'
                    || unit == '莊'
                    || unit == '厝'
                    || unit == '寮') {
                return street(text, end, at, floor);
            } else {
                break;
            }
        }
        return lane ? named(text, start, at, floor) : null;
    }

    /// 我家是復興南路二段一巷八弄: no house, but where somebody lives.
    private @Nullable Hit lane(Folded text, int at) {
        if (isNumber(text, text.blanks(at + 1))
                || text.at(at + 1) == '口'
                || numberBefore(text, at) < 0) {
            return null;
        }
        int start = numberBefore(text, at);
        int floor = Math.max(0, at - FARTHEST);
        while (start > floor) {
            int end = text.blanksBefore(start);
            char unit = text.at(end - 1);
            if (unit == '巷' || unit == '弄' || unit == '段') {
                int number = numberBefore(text, end - 1);
                if (number < 0) {
                    return null;
                }
                start = number;
            } else if ((unit == '路' || unit == '街' || unit == '大' && text.at(end) == '道')
                    && text.han(end - 2)
                    && NO_ROAD.indexOf(text.at(end - 2)) < 0) {
                int from = beginning(text, end, floor);
                return lives(text, from, at + 1)
                        ? new Hit(Personal.Kind.ADDRESS, from, at + 1)
                        : null;
            } else {
                return null;
            }
        }
        return null;
    }

    /// 鹿港鎮頂番段123-4地號: a piece of land, whose owner anybody can look up.
    private static @Nullable Hit lot(Folded text, int at) {
        int number = numberBefore(text, at - 1);
        int end = number < 0 ? -1 : text.blanksBefore(number);
        if (end < 0 || text.at(end - 1) != '段') {
            return null;
        }
        return new Hit(
                Personal.Kind.ADDRESS, beginning(text, end, Math.max(0, at - FARTHEST)), at + 1);
    }

    private static boolean lives(Folded text, int from, int to) {
        for (int back = -4; back <= 6; back++) {
            for (String word : HOME) {
                if (text.endsWith(from - back, word)) {
                    return true;
                }
            }
        }
        for (int on = 0; on <= 8; on++) {
            for (String word : HOME) {
                if (text.has(to + on, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A street or a village that ends at `end`.
    private @Nullable Hit street(Folded text, int end, int at, int floor) {
        char unit = text.at(end - 1);
        char before = text.at(end - 2);
        if (!text.han(end - 2) && !text.digit(end - 2) || unit == '道' && before != '大') {
            return null;
        }
        if (unit == '路' && NO_ROAD.indexOf(before) >= 0 && !(before == '一' && text.han(end - 3))) {
            return null;
        }
        if (unit == '里' && (before == '公' || before == '海' || NUMERALS.indexOf(before) >= 0)) {
            return null;
        }
        int start = beginning(text, end, floor);
        boolean village = unit == '村' || unit == '里' || unit == '莊' || unit == '厝' || unit == '寮';
        if (village && city(text, start, end) < 0 && district(text, start, end) < 0) {
            return null;
        }
        return new Hit(Personal.Kind.ADDRESS, start, tail(text, at + 1));
    }

    /// 「12 巷 3 號」 behind something that is no street: an address when a place is named.
    private @Nullable Hit named(Folded text, int end, int at, int floor) {
        int start = beginning(text, end, floor);
        return city(text, start, end) >= 0 || district(text, start, end) >= 0
                ? new Hit(Personal.Kind.ADDRESS, start, tail(text, at + 1))
                : null;
    }

    /// Where the names of places that end at `end` begin.
    private static int beginning(Folded text, int end, int floor) {
        int low = end;
        while (low > floor
                && (text.han(low - 1)
                        || text.digit(low - 1)
                        || text.at(low - 1) == ' ' && text.at(low - 2) != ' ')
                && text.at(low - 1) != '號') {
            low--;
        }
        int city = city(text, low, end);
        if (city >= 0) {
            for (String country : new String[] {"臺灣省", "台灣省", "福建省", "臺灣", "台灣"}) {
                if (text.endsWith(text.blanksBefore(city), country)) {
                    city = text.blanksBefore(city) - country.length();
                    break;
                }
            }
            return postcode(text, city);
        }
        int district = district(text, low, end);
        // 淡水區新市三路: the district is the first that stands there.
        int first = district < 0 ? -1 : district(text, Math.max(low, district - 4), district + 1);
        district = first >= 0 && district - first <= 3 ? first : district;
        if (district >= 0) {
            return postcode(text, trimmed(text, Math.max(low, district - 2), district + 1));
        }
        return trimmed(text, Math.max(low, end - 5), end);
    }

    /// Moves `start` behind the last word that is no part of a name.
    private static int trimmed(Folded text, int start, int end) {
        int from = start;
        for (int i = start; i < end - 2; i++) {
            boolean and =
                    text.at(i) == '和'
                            && (AND.indexOf(text.at(i - 1)) >= 0 || text.at(i + 1) == '平');
            if (!and && STOPS.indexOf(text.at(i)) >= 0 || text.at(i) == ' ') {
                from = i + 1;
            }
        }
        return from;
    }

    /// Where a city or county is named last between `from` and `to`, or -1.
    private static int city(Folded text, int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            for (String city : CITIES) {
                if (text.has(i, city) && i + city.length() <= to) {
                    char next = text.at(i + city.length());
                    if (next == '市'
                            || next == '縣'
                            || district(text, i + 2, to) >= 0
                            || i + 6 >= to) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /// Where 鄉鎮市區 stands between `from` and `to`, or -1.
    private static int district(Folded text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            char c = text.at(i);
            if ((c == '鄉' || c == '鎮' || c == '區' || c == '市')
                    && i + 1 < to
                    && text.han(i - 1)
                    && text.at(i - 1) != '社'
                    && text.at(i + 1) != '民') {
                return i;
            }
        }
        return -1;
    }

    private static int postcode(Folded text, int start) {
        int at = text.blanksBefore(start);
        if (text.at(at - 1) == ')') {
            at--;
        }
        int digits = at;
        while (at - digits < 7 && text.digit(digits - 1)) {
            digits--;
        }
        int count = at - digits;
        if (count != 3 && count != 5 && count != 6) {
            return start;
        }
        return text.at(digits - 1) == '(' ? digits - 1 : digits;
    }

    /// Takes in what follows the house: 之1、5樓之2、B1、301室.
    private int tail(Folded text, int from) {
        int end = from;
        for (int parts = 0; parts < 4; parts++) {
            int at = text.blanks(end);
            if (at - end > 1) {
                break;
            }
            if (text.at(at) == ',' || text.at(at) == '、' || text.at(at) == '/') {
                at = text.blanks(at + 1);
            }
            if (text.at(at) == '之' || text.at(at) == '-') {
                int number = numberAfter(text, text.blanks(at + 1));
                if (number < 0) {
                    break;
                }
                end = text.at(number) == '樓' || text.at(number) == '室' ? number + 1 : number;
                continue;
            }
            if (text.has(at, "地下") || text.has(at, "b")) {
                at += text.at(at) == '地' ? 2 : 1;
            }
            int number = numberAfter(text, at);
            if (number < 0) {
                break;
            }
            int unit = text.blanks(number);
            char c = Character.toUpperCase(text.at(unit));
            if (number > at
                    && text.at(at - 1) != ' '
                    && (text.at(at - 1) == 'B' || text.at(at - 1) == 'b')) {
                end = number;
            }
            if (c == '樓' || c == '室' || c == '層' || c == 'F' && !text.letter(unit + 1)) {
                end = unit + 1;
            } else {
                break;
            }
        }
        return careful ? inside(text, end) : end;
    }

    /// 女生宿舍 402 室, A棟 301 室
    private static int inside(Folded text, int from) {
        boolean building = false;
        for (int at = from; at < from + 20; at++) {
            char c = text.at(at);
            building |=
                    c == '棟'
                            || c == '舍'
                            || c == '廈'
                            || c == '館'
                            || text.has(at, "大樓")
                            || text.has(at, "社區");
            if (building
                    && (c == '室' || c == '樓' || c == '房')
                    && text.digit(text.blanksBefore(at) - 1)) {
                return at + 1;
            }
            if (c != ' ' && !text.han(at) && !text.alphanumeric(at) && c != '-') {
                return from;
            }
        }
        return from;
    }

    /// Where the number (12, 12之3, 十二) begins that ends right before `end`; -1 when there is none.
    private static int numberBefore(Folded text, int end) {
        int last = text.blanksBefore(end);
        int at = last;
        while (last - at < 12 && isNumber(text, at - 1)) {
            at--;
        }
        if (at == last) {
            return -1;
        }
        int ahead = text.blanksBefore(at);
        char joint = text.at(ahead - 1);
        if (joint == '之' || joint == '-' || joint == '、' || joint == '~') {
            int joined = text.blanksBefore(ahead - 1);
            int more = joined;
            while (joined - more < 8 && isNumber(text, more - 1)) {
                more--;
            }
            if (more < joined) {
                return more;
            }
        }
        return at;
    }

    private static int numberAfter(Folded text, int from) {
        int at = from;
        while (at - from < 6 && isNumber(text, at)) {
            at++;
        }
        return at == from ? -1 : at;
    }

    private static boolean isNumber(Folded text, int at) {
        return text.digit(at) || NUMERALS.indexOf(text.at(at)) >= 0;
    }
}

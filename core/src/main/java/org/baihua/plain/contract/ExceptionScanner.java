package org.baihua.plain.contract;

import java.util.List;
import org.baihua.law.Numeral;

/// Reads exceptions and limits that a sentence builds from several words: 除…外, 但…, 不以…為限.
final class ExceptionScanner {

    private final String text;
    private final boolean[] taken;
    private final CueList cues;

    /// @param taken what is spoken for already; the 外 of an exception is added to it
    ExceptionScanner(String text, boolean[] taken, CueList cues) {
        this.text = text;
        this.taken = taken;
        this.cues = cues;
    }

    /// 但 and its kin open an exception, unless they only limit: 但以一次為限.
    int contrast(int at) {
        for (String word : List.of("但是", "不過", "然而", "可是", "只是", "惟", "但")) {
            if (!text.startsWith(word, at) || text.startsWith("但書", at) || isOtherWord(word, at)) {
                continue;
            }
            int end = at + word.length();
            int close = end;
            while (close < text.length() && "，。；：\n".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            boolean limits =
                    contains(
                            end, close, "為限", "僅限", "只限", "限於", "最多", "最長", "只能", "限定", "僅得", "為上限",
                            "每次");
            if (limits) {
                cues.add(at, end, false, Sense.EXCEPT, Sense.ONLY);
            } else {
                cues.add(at, end, false, Sense.EXCEPT);
            }
            return end;
        }
        return at;
    }

    private boolean isOtherWord(String word, int at) {
        return word.equals("惟") && (text.startsWith("惟一", at) || text.startsWith("惟有", at))
                || word.equals("不過") && text.startsWith("不過失", at);
    }

    /// 除…外 opens an exception, unless 除…外，並 adds something.
    int except(int at) {
        Lexicon.Hit<CueWords.Cue> word = CueWords.CUES.at(text, at);
        if (at > 0 && "解免刪排扣廢開清拆去消驅剔革根破撤".indexOf(text.charAt(at - 1)) >= 0) {
            return at + 1;
        }
        if (text.startsWith("除非", at)) {
            cues.add(at, at + 2, false, Sense.EXCEPT);
            return at + 2;
        }
        int end = Math.min(text.length(), at + 120);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == '\n') {
                break;
            }
            if (c == '外') {
                boolean adds = adds(i + 1);
                boolean substantial =
                        contains(
                                at, i, "規定", "約定", "情形", "情況", "事由", "者", "同意", "許可", "核准", "必要",
                                "的");
                cues.add(at, at + 1, adds || !substantial && i - at < 4, Sense.EXCEPT);
                for (int k = i - 1; k <= i; k++) {
                    if (k > at && "之以".indexOf(text.charAt(k)) >= 0 || k == i) {
                        taken[k] = true;
                    }
                }
                return at + 1;
            }
        }
        int comma = text.indexOf('，', at);
        if (text.startsWith("除了", at) && comma > at + 3 && comma < end && !adds(comma)) {
            // 除了下列情形，不可以由別人代替
            cues.add(at, at + 2, false, Sense.EXCEPT);
            return at + 2;
        }
        return word == null ? at + 1 : word.end();
    }

    private boolean adds(int from) {
        int i = from;
        while (i < text.length() && "，、".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        for (int k = i; k < Math.min(text.length(), i + 6); k++) {
            char c = text.charAt(k);
            if ("並亦另尚還也且更同".indexOf(c) >= 0) {
                return true;
            }
            if ("，。；".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// 不以…為限 is the opposite of 以…為限.
    void limit(int at, int clause) {
        int with = text.lastIndexOf('以', at);
        boolean not = with > clause && text.charAt(with - 1) == '不' && at - with <= 40;
        if (not && !cues.found.isEmpty() && cues.found.getLast().has(Sense.NOT)) {
            for (int k = cues.found.size() - 1; k >= 0; k--) {
                if (cues.found.get(k).at() == with - 1) {
                    cues.found.remove(k);
                    break;
                }
            }
        }
        if (not) {
            cues.add(at, at + 2, false, Sense.NOT_ONLY);
        } else if (with >= clause && at - with <= 20 && holdsNumber(with, at)) {
            // 以四十五個基數為限: 最多 says the same.
            cues.add(at, at + 2, false, Sense.ONLY, Sense.CEILING);
        } else {
            cues.add(at, at + 2, false, Sense.ONLY);
        }
    }

    private boolean holdsNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Numeral.isDigitOrUnit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(int start, int end, String... words) {
        String between = text.substring(start, end);
        for (String word : words) {
            if (between.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

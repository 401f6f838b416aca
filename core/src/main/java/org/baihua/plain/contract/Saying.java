package org.baihua.plain.contract;

import org.baihua.source.Message;

/// What the contract says about a pair of texts.
enum Saying implements Message.Row {
    AMOUNT_LOST(
            "number-lost",
            "原文的「{0}」在白話文裡找不到；請補上同樣的數字和單位。",
            "\"{0}\" of the original is not in the plain text; put the same number and unit back."),
    AMOUNT_ADDED(
            "number-added",
            "白話文的「{0}」是原文沒有的；請改回原文的數字或刪去。",
            "\"{0}\" is not in the original; restore its number or take it out."),
    BOUND_BENT(
            "bound-changed",
            "原文的「{0}」變成「{1}」，含不含本數或方向不同；請照原文改回。",
            "\"{0}\" became \"{1}\": whether the number itself counts, or the direction, has changed; restore it."),
    PERIOD_LOST(
            "period-lost",
            "原文的期間「{0}」在白話文裡找不到；單位不可以互換，請補上。",
            "the period \"{0}\" of the original is not in the plain text; units do not convert, put it back."),
    PERIOD_ADDED(
            "period-added",
            "白話文的期間「{0}」是原文沒有的；請改回原文的期間或刪去。",
            "the period \"{0}\" is not in the original; restore its period or take it out."),
    PERIOD_BENT(
            "period-changed",
            "原文的期間「{0}」變成「{1}」；期間的前、後、內請照原文。",
            "the period \"{0}\" became \"{1}\"; keep before, after and within as they are."),
    AMOUNT_BENT(
            "number-changed",
            "原文的「{0}」變成「{1}」，數字不同；請照原文改回。",
            "\"{0}\" of the original became \"{1}\"; restore the number."),
    PERIOD_EXCHANGED(
            "period-exchanged",
            "原文的期間「{0}」變成「{1}」；請照原文改回。",
            "the period \"{0}\" became \"{1}\"; restore it."),
    AMOUNT_MOVED(
            "number-moved",
            "原文「{0}」的是「{1}」，白話文變成「{2}」，兩個數字對調了；請照原文改回。",
            "in the original \"{1}\" is said of \"{0}\", in the plain text \"{2}\" is: the numbers changed places; restore them."),
    PLACES_EXCHANGED(
            "places-exchanged",
            "原文的「{0}」和「{1}」在白話文裡對調了；請照原文改回。",
            "\"{0}\" and \"{1}\" of the original changed places in the plain text; restore them."),
    DEGREE_BENT(
            "degree-changed",
            "原文的「{0}」變成「{1}」：改變到多少，和改變了多少不同；請照原文改回。",
            "\"{0}\" became \"{1}\": changing to a number is not changing by it; restore it."),
    MEMBER_LOST(
            "member-lost",
            "原文列舉的「{0}」在白話文裡不見了；請補上。",
            "\"{0}\", which the original lists, is not in the plain text; put it back."),
    DAY_LOST(
            "date-lost",
            "原文的日期「{0}」在白話文裡找不到；請補上（民國年加 1911 是西元年）。",
            "the date \"{0}\" of the original is not in the plain text; put it back (a year of the Republic plus 1911)."),
    DAY_ADDED(
            "date-added",
            "白話文的日期「{0}」和原文不符；請核對（民國年加 1911 是西元年）。",
            "the date \"{0}\" is not in the original; check it (a year of the Republic plus 1911)."),
    WORD_LOST(
            "meaning-lost",
            "原文的「{0}」在白話文裡沒有交代；請補上同樣的意思。",
            "what \"{0}\" says in the original is missing from the plain text; say it there, too."),
    WORD_ADDED(
            "meaning-added",
            "白話文的「{0}」是原文沒有的意思；請刪去。",
            "\"{0}\" says something that the original does not; take it out."),
    WORD_BENT(
            "meaning-changed",
            "原文的「{0}」變成「{1}」，意思不同；請照原文改回。",
            "\"{0}\" became \"{1}\", which is something else; restore the original's meaning."),
    DENIAL_LOST(
            "negation-lost",
            "原文的否定「{0}」在白話文裡不見了；請補上。",
            "the negation \"{0}\" of the original is gone; put it back."),
    DENIAL_ADDED(
            "negation-added",
            "白話文的否定「{0}」是原文沒有的；請刪去。",
            "the negation \"{0}\" is not in the original; take it out."),
    LIST_BENT(
            "list-changed",
            "原文的「{0}」變成「{1}」；「和」與「或」不可以互換。",
            "\"{0}\" became \"{1}\"; \"and\" and \"or\" are not the same."),
    CONDITION_LOST(
            "condition-lost",
            "原文的條件「{0}」在白話文裡沒有交代；請補上。",
            "the condition \"{0}\" of the original is not in the plain text; put it back."),
    PASSAGE_LOST(
            "passage-lost",
            "原文的「{0}」在白話文裡沒有，也沒有別的話代替；請補上。",
            "\"{0}\" of the original is left out, with nothing in its place; put it back."),
    ACTOR_BENT(
            "actor-changed",
            "原文是「{0}」{1}，白話文變成「{2}」{1}；請照原文改回做這件事的人或機關。",
            "in the original \"{0}\" does this ({1}), in the plain text \"{2}\"; restore who does it."),
    REFERENCE_LOST(
            "reference-lost",
            "原文引用的「{0}」在白話文裡找不到；請寫出是哪一條、哪一項。",
            "the reference \"{0}\" of the original is not in the plain text; say which article and paragraph."),
    REFERENCE_ADDED(
            "reference-added",
            "白話文引用的「{0}」是原文沒有的；請照原文改回。",
            "the reference \"{0}\" is not in the original; restore the original's reference."),
    REFERENCE_CUT(
            "reference-cut",
            "白話文用「{0}等」省略了引用；請逐一列出。",
            "\"{0}等\" leaves references out; list every one."),
    NAME_LOST(
            "name-lost",
            "名稱「{0}」必須原樣保留，在白話文裡找不到；請補上。",
            "the name \"{0}\" must stay as it is and is not in the plain text; put it back."),
    NAME_ADDED(
            "name-added", "白話文提到的「{0}」是原文沒有的；請刪去。", "\"{0}\" is not in the original; take it out."),
    TERM_LOST(
            "term-replaced",
            "法律用語「{0}」只能加註解，不能換掉；請保留原詞。",
            "the term of art \"{0}\" may be explained but not replaced; keep the word."),
    NOTHING_LEFT(
            "unit-missing",
            "這一段沒有白話文；請補上，或把原文這一行也拿掉。",
            "This unit has no plain text; write one, or take the original's line out, too."),
    NO_SOURCE(
            "unit-without-source",
            "這一段白話文沒有對應的原文；請補上原文，或刪去。",
            "This plain text has no original; add it, or take the text out."),
    LINES_DIFFER(
            "lines-differ",
            "兩個檔案的行數不同：原文 {0} 行，白話文 {1} 行，從第 {2} 行起對不上。每個單元要寫成一行，原文沒有的也要留空行；如果兩邊都有條次（第○條），可以加 --by article 逐條核對。",
            "The files do not pair up: {0} lines in the original, {1} in the plain version, from line {2} on. Write each unit on one line; keep an empty line where a unit has no counterpart; files whose articles are numbered can be verified with --by article."),
    WORD_BROKEN(
            "word-broken",
            "「{0}」這個詞被換壞成「{1}」；請改回。",
            "the word \"{0}\" was broken into \"{1}\"; restore it.");

    private final Wording wording;

    Saying(String code, String chinese, String english) {
        wording = new Wording(code, chinese, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

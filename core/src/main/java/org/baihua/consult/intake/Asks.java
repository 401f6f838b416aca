package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.List;
import org.baihua.consult.Opinion.Ask;
import org.baihua.consult.Stance;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;

/// Takes an opinion's asks (訴求) apart: the sentences in which it wants something, word for word.
///
/// A sentence that only gives a reason, agrees, or asks what it does not want to know (難道…嗎) is no
/// ask; the opinion as a whole keeps it. An agency's own answer on a discussion board asks nothing.
final class Asks {

    private static final int SHORTEST = 4;
    private static final int OPENING = 60;

    private Asks() {}

    static List<Ask> of(String text) {
        List<Ask> asks = new ArrayList<>();
        if (isAnswer(text)) {
            return asks;
        }
        for (Sentence sentence : SentenceSplitter.split(text)) {
            if (sentence.text().length() >= SHORTEST && Stance.asks(sentence.text())) {
                asks.add(new Ask(sentence.text(), sentence.span()));
            }
        }
        return asks;
    }

    /// 「感謝您的寶貴意見，本部將研議參考。」
    static boolean isAnswer(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        boolean thanks =
                opening.contains("感謝您")
                        || opening.contains("謝謝您")
                        || opening.contains("感謝臺端")
                        || opening.contains("感謝台端")
                        || opening.contains("感謝提供")
                        || opening.contains("您好，有關您");
        return thanks
                && (text.contains("本部")
                        || text.contains("本署")
                        || text.contains("本會")
                        || text.contains("本局")
                        || text.contains("本府")
                        || text.contains("說明如下"));
    }
}

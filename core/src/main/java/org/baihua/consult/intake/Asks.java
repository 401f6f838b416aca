package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.consult.AgencyAnswer;
import org.baihua.consult.Opinion.Ask;
import org.baihua.consult.Stance;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;

/// Takes an opinion's asks (訴求) apart: the sentences in which it wants something, word for word.
///
/// A sentence that only gives a reason, agrees, or asks what it does not want to know (難道…嗎) is no
/// ask; the opinion as a whole keeps it. An agency's own answer on a discussion board asks nothing.
/// What is said twice is asked once.
final class Asks {

    private static final int SHORTEST = 4;

    /// 建議事項如下： announces asks and is none.
    private static final Pattern HEADING = Pattern.compile("如下[：:]?$|(?:事項|理由|意見|建議|訴求)[：:]$");

    private Asks() {}

    static List<Ask> of(String text) {
        List<Ask> asks = new ArrayList<>();
        Set<String> said = new HashSet<>();
        if (AgencyAnswer.is(text)) {
            return asks;
        }
        for (Sentence sentence : SentenceSplitter.split(text)) {
            if (sentence.text().length() >= SHORTEST
                    && !HEADING.matcher(sentence.text()).find()
                    && Stance.asks(sentence.text())
                    && said.add(sentence.text())) {
                asks.add(new Ask(sentence.text(), sentence.span()));
            }
        }
        return asks;
    }
}

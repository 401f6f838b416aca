package org.baihua.plain.contract;

import java.util.List;
import java.util.Set;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Something that a text says and that its plain version must say too.
public sealed interface Fact {

    /// Offsets into the text.
    Span span();

    /// Whether it stands inside parentheses, where plain versions put their explanations.
    boolean aside();

    /// A number with its unit (F1), its bound (F2) or its direction in time (F3).
    ///
    /// @param value canonical: a reduced fraction such as `3/100`, or a whole number
    /// @param unit canonical unit
    /// @param bound what is said about the number
    /// @param spelled whether it is written in Chinese numerals, where small ones are often not
    ///   meant as amounts (一個, 兩種)
    /// @param vague whether it is hardly an amount at all (一個, 前一年)
    record Amount(
            Span span,
            boolean aside,
            String value,
            Unit unit,
            Bound bound,
            boolean spelled,
            boolean vague,
            String text)
            implements Fact {

        Amount withBound(Bound other) {
            return new Amount(span, aside, value, unit, other, spelled, false, text);
        }
    }

    /// A year of the common era, or a day of the year (F3).
    ///
    /// @param key `2025`, `7/1`
    /// @param bound before, after, or the day itself
    record Day(Span span, boolean aside, String key, Bound bound, String text) implements Fact {}

    /// Words that carry one of the senses that the lexicon lists (F3–F10).
    ///
    /// @param senses what the words can mean; one of them is meant
    /// @param optional whether the words often mean none of it
    record Cue(Span span, boolean aside, List<Sense> senses, boolean optional, String text, int at)
            implements Fact {

        public Cue {
            senses = List.copyOf(senses);
        }

        boolean has(Sense sense) {
            return senses.contains(sense);
        }

        boolean meets(Cue other) {
            for (Sense sense : senses) {
                if (other.senses.contains(sense)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A reference (F9).
    ///
    /// @param targets the places meant; relative ones, when nobody knows where the text stands,
    ///   begin with `~`
    record Reference(Span span, boolean aside, Set<String> targets, String text, int at, int length)
            implements Fact {

        public Reference {
            targets = Set.copyOf(targets);
        }
    }

    /// A name or a term that must stay as it is (F10).
    ///
    /// @param law the name of a law, null when it is something else
    record Name(Span span, boolean aside, String text, @Nullable String law) implements Fact {}
}

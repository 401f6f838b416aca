package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a text says, as far as the contract cares: the ten invariants with their places.
///
/// @param text as given
/// @param amounts F1, F2, F3
/// @param days F3
/// @param cues F3–F10
/// @param references F9
/// @param laws names of laws that the text cites
/// @param quoted what it shortens or quotes
/// @param defined what it defines
public record Facts(
        String text,
        List<Fact.Amount> amounts,
        List<Fact.Day> days,
        List<Fact.Cue> cues,
        List<Fact.Reference> references,
        Set<String> laws,
        Set<String> quoted,
        Set<String> defined,
        Squeezed squeezed) {

    /// How many facts of one kind are looked at one by one. Nobody writes a unit with as many; what
    /// is longer is no unit, and its first faults say enough.
    static final int MOST = 400;

    public Facts {
        amounts = List.copyOf(amounts);
        days = List.copyOf(days);
        cues = List.copyOf(cues);
        references = List.copyOf(references);
    }

    /// Reads a text by itself.
    public static Facts of(String text, Context context) {
        return read(text, Squeezed.of(text), context, Set.of());
    }

    /// Reads an original and its plain version; a name that one of them has is a name in both.
    static List<Facts> pair(String original, String plain, Context context) {
        Squeezed o = Squeezed.of(original);
        Squeezed p = Squeezed.of(plain);
        Set<String> names = new LinkedHashSet<>(NameFinder.harvest(o.text).laws());
        names.addAll(NameFinder.harvest(p.text).laws());
        names.addAll(context.names().in(o.text));
        names.addAll(context.names().in(p.text));
        return List.of(read(original, o, context, names), read(plain, p, context, names));
    }

    /// The cues that begin at `start` or later, in squeezed offsets.
    List<Fact.Cue> cuesFrom(int start) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).at() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return cues.subList(low, cues.size());
    }

    private static Facts read(String text, Squeezed squeezed, Context context, Set<String> names) {
        NameFinder.Harvest harvest = NameFinder.harvest(squeezed.text);
        Set<String> covered = new LinkedHashSet<>(names);
        covered.addAll(harvest.laws());
        // The longest first, so that a short name does not break a longer one.
        List<String> order = new ArrayList<>(covered);
        order.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
        Squeezed masked = squeezed.cover(order);
        boolean[] taken = new boolean[masked.text.length()];
        List<Fact.Reference> references = new ReferenceScanner(masked, taken, context).scan();
        AmountScanner amounts = new AmountScanner(masked, taken);
        amounts.scan();
        List<Fact.Cue> cues = new CueScanner(masked, taken).scan();
        return new Facts(
                text,
                amounts.amounts(),
                amounts.days(),
                cues,
                references,
                harvest.laws(),
                harvest.others(),
                harvest.defined(),
                masked);
    }
}

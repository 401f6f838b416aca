package org.baihua.glossary.harvest;

/// How a short name is made of its full name: of characters of it, in their order. 水發會 is made of
/// 水域發展委員會; 本會 of its last character; 受稽核者 of nothing that can be told.
final class Alignment {

    private Alignment() {}

    /// Where the part of a short name begins that the full name gave: behind 本 and 該.
    static int first(String shortName) {
        boolean pointing = "本該我".indexOf(shortName.charAt(0)) >= 0;
        return pointing ? shortName.length() - 1 : 0;
    }

    /// How many characters of the short name the name holds in their order.
    static int shared(String name, String shortName) {
        int at = 0;
        int found = 0;
        for (int i = first(shortName); i < shortName.length(); i++) {
            int next = name.indexOf(shortName.charAt(i), at);
            if (next >= 0) {
                at = next + 1;
                found++;
            }
        }
        return found;
    }

    /// The last place at which the name can begin and still hold the whole short name; -1 when it
    /// never holds the whole of it, or when 本 or 該 stand for all but the last character.
    static int latestStart(String name, String shortName) {
        int from = first(shortName);
        int at = name.length();
        for (int i = shortName.length() - 1; i >= from; i--) {
            at = at > 0 ? name.lastIndexOf(shortName.charAt(i), at - 1) : -1;
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }
}

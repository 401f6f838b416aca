package org.baihua.personal;

/// Where words begin, as whoever calls knows it. Names in the middle of a sentence can only be told
/// from ordinary words by one who knows these.
@FunctionalInterface
public interface Words {

    /// Knows no words; names are then found only where what stands around them says so.
    Words UNKNOWN = text -> new boolean[0];

    /// For each place of `text`, and for its end, whether a word begins or ends there. Empty when
    /// nothing is known.
    boolean[] edges(CharSequence text);
}

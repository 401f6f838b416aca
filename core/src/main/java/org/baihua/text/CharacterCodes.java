package org.baihua.text;

import java.util.Arrays;
import java.util.List;

/// Numbers the characters of some words densely, frequent ones first.
final class CharacterCodes {

    private CharacterCodes() {}

    /// For each code unit its code from 1 on, 0 for those in no word.
    static char[] of(List<String> words) {
        int[] counts = new int[1 << 16];
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                counts[word.charAt(i)]++;
            }
        }
        long[] order = new long[1 << 16];
        int used = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                order[used++] = ((long) (Integer.MAX_VALUE - counts[c]) << 16) | c;
            }
        }
        Arrays.sort(order, 0, used);
        char[] codes = new char[1 << 16];
        for (int i = 0; i < used; i++) {
            codes[(int) (order[i] & 0xffff)] = (char) (i + 1);
        }
        return codes;
    }

    static int highest(char[] codes) {
        int highest = 0;
        for (char code : codes) {
            highest = Math.max(highest, code);
        }
        return highest;
    }
}

package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Digits in groups, as people write long numbers: `0912-345-678`, `(02) 2345 6789`.
///
/// @param digits the digits alone
/// @param ends for each digit, the place behind it
/// @param groups how many digits stand in each group
record Run(String digits, List<Integer> ends, List<Integer> groups) {

    /// No number that we know has more digits.
    static final int LONGEST = 20;

    /// Reads on from `start`, at most `most` digits; null when no digit stands there. Between two
    /// digits there may be two of `- . ( ) /` and spaces.
    static @Nullable Run at(Folded text, int start, int most) {
        StringBuilder digits = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        int at = start;
        int group = 0;
        while (digits.length() < most) {
            if (text.digit(at)) {
                digits.append(text.at(at));
                at++;
                group++;
                ends.add(at);
                continue;
            }
            int gap = at;
            while (gap - at < 3 && isGap(text.at(gap))) {
                gap++;
            }
            if (group == 0 || gap == at || !text.digit(gap)) {
                break;
            }
            groups.add(group);
            group = 0;
            at = gap;
        }
        if (group > 0) {
            groups.add(group);
        }
        return digits.isEmpty() ? null : new Run(digits.toString(), ends, groups);
    }

    int length() {
        return digits.length();
    }

    int end(int count) {
        return ends.get(count - 1);
    }

    /// The sizes of the groups that the first `count` digits fall into.
    List<Integer> groups(int count) {
        List<Integer> sizes = new ArrayList<>();
        int left = count;
        for (int group : groups) {
            if (left <= 0) {
                break;
            }
            sizes.add(Math.min(left, group));
            left -= group;
        }
        return sizes;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == ' ' || c == '.' || c == '(' || c == ')' || c == '·' || c == '‧';
    }
}

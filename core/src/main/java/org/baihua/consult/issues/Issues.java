package org.baihua.consult.issues;

import java.util.List;

/// All points at issue of a consultation. Every opinion stands in exactly one issue, or in
/// `others`.
///
/// @param issues those of articles first, in the order of the law, then subjects, the largest first
/// @param others ids of opinions that fitted nowhere
public record Issues(List<Issue> issues, List<String> others) {

    public Issues {
        issues = List.copyOf(issues);
        others = List.copyOf(others);
    }
}

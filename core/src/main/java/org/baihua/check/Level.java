package org.baihua.check;

/// How much a finding matters, least first.
public enum Level {
    INFO,
    WARNING,
    ERROR
}

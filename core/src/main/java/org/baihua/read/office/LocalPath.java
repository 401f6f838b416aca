package org.baihua.read.office;

import java.util.regex.Pattern;

/// Paths on somebody's own machine or network, which tell names of people and servers.
public final class LocalPath {

    private static final Pattern PATH =
            Pattern.compile(
                    "(?i)(?:file:/{0,3})?(?:[a-z](?::|%3a)[\\\\/]|\\\\\\\\[^\\\\/\\s]+[\\\\/]|/(?:home|users)/).*"
                            + "|file:.*",
                    Pattern.DOTALL);

    private LocalPath() {}

    public static boolean isOne(String text) {
        return PATH.matcher(text.strip()).matches();
    }
}

package org.baihua.bundle.bag;

/// Paths as the manifests of a bag write them: line breaks and percent signs are encoded (RFC 8493
/// §2.1.3).
final class BagPath {

    private BagPath() {}

    static String encode(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    static String decode(String path) {
        return path.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
    }

    /// Whether a path stays inside of the bag.
    static boolean isInside(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return false;
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..") || step.equals(".") || step.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

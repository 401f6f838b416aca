package org.baihua.plain.contract;

/// What is said about a number.
public enum Bound {
    /// The number itself.
    EXACT,
    /// 以上, 至少, 不得少於
    AT_LEAST,
    /// 以下, 至多, 不得逾
    AT_MOST,
    /// 逾, 超過
    MORE,
    /// 未滿, 不足
    LESS,
    /// 滿, 達: as much has been reached. Everyday language says so or not.
    REACHED,
    /// 內: before a period is over.
    WITHIN,
    /// 前
    BEFORE,
    /// 後
    AFTER;

    boolean isDirection() {
        return this == WITHIN || this == BEFORE || this == AFTER;
    }

    /// Whether two wordings say the same.
    ///
    /// @param time whether a period is measured: then 三十日內 is 最多三十日, and 三十日後 is 逾三十日
    boolean agrees(Bound other, boolean time) {
        if (this == other) {
            return true;
        }
        return agreesOneWay(this, other, time) || agreesOneWay(other, this, time);
    }

    private static boolean agreesOneWay(Bound a, Bound b, boolean time) {
        return switch (a) {
            case REACHED -> b == AT_LEAST || b == EXACT || b == AFTER && time;
            case WITHIN -> b == AT_MOST && time;
            case AFTER -> b == MORE && time;
            case EXACT, AT_LEAST, AT_MOST, MORE, LESS, BEFORE -> false;
        };
    }
}

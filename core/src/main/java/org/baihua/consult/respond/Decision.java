package org.baihua.consult.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an agency does about an ask (參採情形). Only the first two count as adopted.
public enum Decision {
    ADOPTED("同意參採", List.of("參採", "採納", "同意採納", "全部參採", "採計", "adopted")),
    PARTIAL("部分參採", List.of("部分採納", "部分採計", "partial", "partly adopted")),
    NOT_ADOPTED("不予採納", List.of("不參採", "不予參採", "不採納", "暫不參採", "not adopted", "not_adopted")),
    /// Needs the date until which it is studied.
    UNDER_STUDY("納入研議", List.of("研議", "研議中", "研商中", "under study", "under_study")),
    /// Kept for reference: does not count as adopted.
    NOTED("留供參考", List.of("參考", "納入參考", "錄案參考", "noted")),
    /// Needs the agency whose matter it is.
    OUT_OF_SCOPE("非本機關權責", List.of("非權責", "移請權責機關", "out of scope", "out_of_scope"));

    private final String chinese;
    private final List<String> others;

    Decision(String chinese, List<String> others) {
        this.chinese = chinese;
        this.others = others;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isAdopted() {
        return this == ADOPTED || this == PARTIAL;
    }

    /// What an officer wrote; null when it is none of the six.
    public static @Nullable Decision parse(String written) {
        String name = written.strip();
        for (Decision decision : values()) {
            if (decision.chinese.equals(name)
                    || decision.others.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                return decision;
            }
        }
        return null;
    }
}

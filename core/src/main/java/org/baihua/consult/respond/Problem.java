package org.baihua.consult.respond;

import org.baihua.source.Message;

/// What keeps a response table from being finished.
///
/// @param kind what is wrong
/// @param opinion the opinion's id; empty when the consultation as a whole is meant
/// @param ask the ask, or what else the sentence names
public record Problem(Kind kind, String opinion, String ask) {

    /// What can be wrong with an answer.
    public enum Kind implements Message.Row {
        NO_ANSWER("no-answer", "沒有回應。請填參採情形。", "No answer. Fill in the outcome."),
        UNKNOWN_OUTCOME(
                "unknown-outcome",
                "參採情形不在六種之內。請填同意參採、部分參採、不予採納、納入研議、留供參考或非本機關權責。",
                "The outcome is none of the six."),
        NO_REASON("no-reason", "有參採情形，沒有理由。請補上理由。", "An outcome without a reason."),
        NO_DATE(
                "study-without-date",
                "納入研議要有期限。請在 due 填日期。",
                "A study without a date. Fill in due."),
        BAD_DATE("bad-date", "期限不是日期。請寫成 2026-03-31。", "The date is none. Write 2026-03-31."),
        NO_AGENCY(
                "no-agency", "非本機關權責要寫移給哪個機關。請填 agency。", "Out of scope: say whose matter it is."),
        NO_CHANGE(
                "adopted-without-change",
                "同意或部分參採，但草案的條文沒有變動。請確認，或在 change 說明。",
                "Adopted, but the draft did not change. Check, or explain in change."),
        LATE("late", "超過回應期限。請盡快回應，並說明延遲的原因。", "The answer is late. Answer soon and say why."),
        NO_DEADLINE(
                "no-deadline",
                "不知道回應期限。請在 consultation.yaml 填 noticeEnd 或 petitionAccepted。",
                "The deadline is unknown. Fill in noticeEnd or petitionAccepted in consultation.yaml.");

        private final Wording wording;

        Kind(String code, String chinese, String english) {
            wording = new Wording(code, chinese, english);
        }

        @Override
        public Wording wording() {
            return wording;
        }

        /// Whether the answers cannot go out like this; the others ask for a second look.
        public boolean isError() {
            return this != NO_CHANGE && this != NO_DEADLINE;
        }
    }
}

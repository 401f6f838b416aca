package org.baihua.plain.contract;

import static org.baihua.plain.contract.Invariant.F10;
import static org.baihua.plain.contract.Invariant.F2;
import static org.baihua.plain.contract.Invariant.F3;
import static org.baihua.plain.contract.Invariant.F4;
import static org.baihua.plain.contract.Invariant.F5;
import static org.baihua.plain.contract.Invariant.F6;
import static org.baihua.plain.contract.Invariant.F7;
import static org.baihua.plain.contract.Invariant.F8;
import static org.baihua.plain.contract.Invariant.F9;

/// What words can mean, as far as the contract cares.
///
/// Senses of one group are easily taken for each other: where one is lost and another of its group
/// is new, the meaning was bent, which is always an error.
public enum Sense {
    // F4 情態
    MUST(F4, Group.MODAL, Weight.ERROR, Weight.WARNING),
    MAY(F4, Group.MODAL, Weight.ERROR, Weight.ERROR),
    MUST_NOT(F4, Group.MODAL, Weight.ERROR, Weight.ERROR),
    MAY_NOT(F4, Group.MODAL, Weight.ERROR, Weight.ERROR),
    EXEMPT(F4, Group.MODAL, Weight.ERROR, Weight.WARNING),
    ONLY_IF(F4, Group.MODAL, Weight.ERROR, Weight.WARNING),
    SHOULD(F4, Group.MODAL, Weight.ERROR, Weight.ERROR),
    DEEMED(F4, Group.FICTION, Weight.ERROR, Weight.ERROR),
    PRESUMED(F4, Group.FICTION, Weight.ERROR, Weight.ERROR),
    RISK(F4, Group.CERTAINTY, Weight.ERROR, Weight.WARNING),

    // F2 上下限 without a number: 不得逾前項期限
    CEILING(F2, Group.BOUND, Weight.ERROR, Weight.WARNING),
    FLOOR(F2, Group.BOUND, Weight.ERROR, Weight.WARNING),

    // F5 否定與例外; NOT is compared by what it denies
    NOT(F5, Group.NEGATION, Weight.NONE, Weight.NONE),
    EXCEPT(F5, Group.EXCEPTION, Weight.ERROR, Weight.ERROR),
    ALSO(F5, Group.EXCEPTION, Weight.WARNING, Weight.ERROR),
    ONLY(F5, Group.LIMIT, Weight.ERROR, Weight.WARNING),
    NOT_ONLY(F5, Group.LIMIT, Weight.ERROR, Weight.ERROR),
    PRINCIPLE(F5, Group.LIMIT, Weight.ERROR, Weight.ERROR),
    WITHOUT_EXCEPTION(F5, Group.LIMIT, Weight.WARNING, Weight.WARNING),

    // F6 條件與邏輯; AND and OR are compared by what they join
    AND(F6, Group.LIST, Weight.NONE, Weight.NONE),
    OR(F6, Group.LIST, Weight.NONE, Weight.NONE),
    ANY(F6, Group.QUANTIFIER, Weight.ERROR, Weight.WARNING),
    ALL(F6, Group.QUANTIFIER, Weight.ERROR, Weight.WARNING),
    WHOLE_OR_PART(F6, Group.QUANTIFIER, Weight.ERROR, Weight.WARNING),
    GOOD_REASON(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    SERIOUS(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    MINOR(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    INTENT(F6, Group.FAULT, Weight.ERROR, Weight.ERROR),
    NEGLIGENCE(F6, Group.FAULT, Weight.ERROR, Weight.ERROR),
    GROSS(F6, Group.FAULT, Weight.ERROR, Weight.ERROR),
    KNOWING(F6, Group.FAULT, Weight.ERROR, Weight.ERROR),
    IF_NEEDED(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    CURE_FIRST(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    OVERDUE(F6, Group.CONDITION, Weight.ERROR, Weight.WARNING),
    UNLIKE_BEFORE(F6, Group.CONDITION, Weight.WARNING, Weight.NONE),

    // F3 時間
    NEXT_DAY(F3, Group.START, Weight.ERROR, Weight.ERROR),
    UNTIL(F3, Group.START, Weight.ERROR, Weight.WARNING),
    FROM_DAY(F3, Group.START, Weight.ERROR, Weight.NONE),
    YEARLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    HALF_YEARLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    SEMESTERLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    QUARTERLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    MONTHLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    WEEKLY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    DAILY(F3, Group.FREQUENCY, Weight.ERROR, Weight.ERROR),
    EACH_TIME(F3, Group.FREQUENCY, Weight.ERROR, Weight.WARNING),
    AT_ONCE(F3, Group.SPEED, Weight.ERROR, Weight.ERROR),
    SOON(F3, Group.SPEED, Weight.ERROR, Weight.ERROR),
    PERIODICALLY(F3, Group.SPEED, Weight.ERROR, Weight.ERROR),
    ANY_TIME(F3, Group.SPEED, Weight.ERROR, Weight.WARNING),
    SHORTEN(F3, Group.CHANGE, Weight.WARNING, Weight.WARNING),
    LENGTHEN(F3, Group.CHANGE, Weight.WARNING, Weight.WARNING),

    // F2 升降
    RELAX(F2, Group.CHANGE, Weight.WARNING, Weight.WARNING),
    TIGHTEN(F2, Group.CHANGE, Weight.WARNING, Weight.WARNING),
    RAISE(F2, Group.CHANGE, Weight.WARNING, Weight.WARNING),
    LOWER(F2, Group.CHANGE, Weight.WARNING, Weight.WARNING),

    // F7 主體
    CENTRAL_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    MUNICIPAL_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    COUNTY_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    LOCAL_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    TOWN_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    SECTOR_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    SUPERIOR_AUTHORITY(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    POLICE(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    COURT(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    PROSECUTOR(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    CUSTOMS(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    EXECUTIVE_YUAN(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    LEGISLATIVE_YUAN(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    JUDICIAL_YUAN(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    EXAMINATION_YUAN(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    CONTROL_YUAN(F7, Group.AUTHORITY, Weight.ERROR, Weight.ERROR),
    OWN_MINISTRY(F7, Group.AUTHORITY, Weight.WARNING, Weight.ERROR),
    GOVERNMENT(F7, Group.AUTHORITY, Weight.WARNING, Weight.WARNING),
    JOINTLY(F7, Group.COOPERATION, Weight.ERROR, Weight.ERROR),
    DELEGATE(F7, Group.COOPERATION, Weight.ERROR, Weight.ERROR),
    ENTRUST(F7, Group.COOPERATION, Weight.ERROR, Weight.ERROR),
    COMMISSION(F7, Group.COOPERATION, Weight.ERROR, Weight.ERROR),
    CONSULT(F7, Group.COOPERATION, Weight.ERROR, Weight.WARNING),

    // F8 罰則
    FINE(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    CRIMINAL_FINE(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    LOOSE_FINE(F8, Group.PENALTY, Weight.WARNING, Weight.ERROR),
    PRISON(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    LIFE_PRISON(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    DEATH_PENALTY(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    DETENTION(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    FORFEIT(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    CONFISCATE(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    SUSPEND_LICENCE(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    WITHDRAW_LICENCE(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    STOP_BUSINESS(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    CLOSE_BUSINESS(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    WARNING_PENALTY(F8, Group.PENALTY, Weight.ERROR, Weight.ERROR),
    PENALIZE(F8, Group.PENALTY, Weight.WARNING, Weight.ERROR),
    PER_TIME(F8, Group.REPETITION, Weight.ERROR, Weight.ERROR),
    PER_DAY(F8, Group.REPETITION, Weight.ERROR, Weight.ERROR),
    CUMULATIVE(F8, Group.STRUCTURE, Weight.ERROR, Weight.ERROR),
    HEAVIER(F8, Group.SENTENCE, Weight.ERROR, Weight.ERROR),
    LIGHTER(F8, Group.SENTENCE, Weight.ERROR, Weight.ERROR),
    REMITTED(F8, Group.SENTENCE, Weight.ERROR, Weight.WARNING),

    // F9 引用
    MUTATIS_MUTANDIS(F9, Group.APPLICATION, Weight.ERROR, Weight.ERROR),
    APPLY(F9, Group.APPLICATION, Weight.NONE, Weight.NONE),
    DELETED(F9, Group.AMENDMENT, Weight.ERROR, Weight.ERROR),
    ADDED(F9, Group.AMENDMENT, Weight.ERROR, Weight.ERROR),
    MOVED(F9, Group.AMENDMENT, Weight.ERROR, Weight.ERROR),
    FORMER_PART(F9, Group.PART, Weight.ERROR, Weight.ERROR),
    LATTER_PART(F9, Group.PART, Weight.ERROR, Weight.ERROR),
    PROVISO_PART(F9, Group.PART, Weight.ERROR, Weight.ERROR),

    // F10 專名與定義
    PERMIT(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    APPROVE(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    DETERMINE(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    RECOGNIZE(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    RECORD(F10, Group.APPROVAL, Weight.ERROR, Weight.WARNING),
    CONSENT(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    REGISTER(F10, Group.APPROVAL, Weight.WARNING, Weight.WARNING),
    REVOKE(F10, Group.REVOCATION, Weight.ERROR, Weight.ERROR),
    REPEAL(F10, Group.REVOCATION, Weight.ERROR, Weight.ERROR),
    STRIKE_OFF(F10, Group.REVOCATION, Weight.ERROR, Weight.ERROR),
    LOOSE_CANCEL(F10, Group.REVOCATION, Weight.WARNING, Weight.ERROR),
    PROMULGATE(F10, Group.PUBLICATION, Weight.ERROR, Weight.ERROR),
    ISSUE(F10, Group.PUBLICATION, Weight.ERROR, Weight.ERROR),
    ANNOUNCE(F10, Group.PUBLICATION, Weight.ERROR, Weight.ERROR),
    CIRCULATE(F10, Group.PUBLICATION, Weight.ERROR, Weight.ERROR),
    PRINT(F10, Group.PUBLICATION, Weight.ERROR, Weight.ERROR),
    GOOD_FAITH(F10, Group.FALSE_FRIEND, Weight.ERROR, Weight.ERROR),
    BAD_FAITH(F10, Group.FALSE_FRIEND, Weight.ERROR, Weight.ERROR),
    DISPOSITION(F10, Group.FALSE_FRIEND, Weight.ERROR, Weight.WARNING),
    OBJECT(F10, Group.FALSE_FRIEND, Weight.ERROR, Weight.WARNING),
    DEFECT(F10, Group.FALSE_FRIEND, Weight.ERROR, Weight.WARNING),
    DEFINE(F10, Group.DEFINITION, Weight.ERROR, Weight.NONE);

    /// Senses that are easily taken for each other.
    enum Group {
        MODAL,
        BOUND,
        FICTION,
        CERTAINTY,
        NEGATION,
        EXCEPTION,
        LIMIT,
        LIST,
        QUANTIFIER,
        CONDITION,
        FAULT,
        START,
        FREQUENCY,
        SPEED,
        CHANGE,
        AUTHORITY,
        COOPERATION,
        PENALTY,
        REPETITION,
        STRUCTURE,
        SENTENCE,
        APPLICATION,
        AMENDMENT,
        PART,
        APPROVAL,
        REVOCATION,
        PUBLICATION,
        FALSE_FRIEND,
        DEFINITION
    }

    /// How much it matters that a sense is lost or new.
    enum Weight {
        NONE,
        WARNING,
        ERROR
    }

    final Invariant code;
    final Group group;
    final Weight lost;
    final Weight added;

    Sense(Invariant code, Group group, Weight lost, Weight added) {
        this.code = code;
        this.group = group;
        this.lost = lost;
        this.added = added;
    }

    /// The invariant that it belongs to.
    public Invariant code() {
        return code;
    }
}

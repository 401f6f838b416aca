package org.baihua.plain.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who must or may, and how a second sentence says so again.
final class Subjects {

    /// A subject that is longer is not said again.
    private static final int SUBJECT = 12;

    /// Who may stand at the head of a statement of its own, without a word that joins it.
    private static final List<String> ACTORS =
            List.of(
                    "機關", "機構", "單位", "主管", "政府", "委員會", "公司", "學校", "法院", "申請人", "本部", "本會", "本局",
                    "本署", "業者", "事業", "醫院", "團體", "中心", "公所", "銀行", "基金會", "海關", "當事人", "負責人");

    private Subjects() {}

    /// How the second sentence begins: 同時，主管機關也, 同時也, 主管機關還, 另外，還.
    static String opening(@Nullable String subject, boolean condition) {
        if (condition) {
            return subject == null ? "同時也" : "同時，" + subject + "也";
        }
        return subject == null ? "另外，還" : subject + "還";
    }

    static boolean ownsSubject(String text, Clause clause) {
        Duty duty = Duty.in(text, clause);
        return duty != null && duty.start() - clause.start() >= 2;
    }

    /// Whether it ends in the name of an office or a role that acts.
    static boolean isListed(String subject) {
        return ACTORS.stream().anyMatch(subject::endsWith);
    }

    /// Somebody, not something: 決議事項應作成紀錄，並應…: what also must be, is not the 決議事項's.
    static boolean isActor(String subject) {
        return isListed(subject)
                || "人者員長會局部處署院館場園所站行廠商師生方隊團".indexOf(subject.charAt(subject.length() - 1)) >= 0;
    }

    /// Who must or may, short enough to be said again; null when that is not certain.
    static @Nullable String of(String text, Clause clause) {
        Duty duty = Duty.in(text, clause);
        if (duty == null || duty.start() - clause.start() < 2) {
            return null;
        }
        String subject = text.substring(clause.start(), duty.start());
        boolean certain =
                Pauses.length(text, clause.start(), duty.start()) <= SUBJECT
                        && subject.chars()
                                .noneMatch(c -> "於在自從依經為對如除由將就未前時內之的其並且但亦".indexOf(c) >= 0);
        return certain ? subject : null;
    }
}

package org.baihua.bundle.notice;

import java.util.List;
import org.baihua.law.DraftKind;

/// What sort of law a draft is, told by its name (中央法規標準法 §2, §3); it decides which law wants the
/// notice.
public enum LegalForm {
    /// 法律: 法、律、條例、通則
    STATUTE("法律", "Act"),
    /// 法規命令: 規程、規則、細則、辦法、綱要、標準、準則
    REGULATION("法規命令", "Regulation"),
    /// 自治條例、自治規則
    LOCAL("自治法規", "LocalRegulation"),
    /// 行政規則: 要點、注意事項、須知 and the like
    RULE("行政規則", "AdministrativeRule");

    private static final List<String> STATUTES = List.of("法", "律", "條例", "通則");
    private static final List<String> REGULATIONS =
            List.of("規程", "規則", "細則", "辦法", "綱要", "標準", "準則", "表");

    private final String chinese;
    private final String english;

    LegalForm(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public static LegalForm of(String title) {
        String name = title.replaceFirst("(部分條文|第.{1,20}條)?(修正|訂定|制定)?草案$|廢止案$", "").strip();
        if (name.contains("自治條例") || name.contains("自治規則")) {
            return LOCAL;
        }
        if (REGULATIONS.stream().anyMatch(name::endsWith)) {
            return REGULATION;
        }
        return STATUTES.stream().anyMatch(name::endsWith) ? STATUTE : RULE;
    }

    /// 依據 of the notice, as agencies word it.
    String basis(DraftKind kind) {
        boolean change = kind == DraftKind.AMENDMENT || kind == DraftKind.REPEAL;
        return switch (this) {
            case STATUTE -> "行政院秘書長一百零五年九月五日函（法律及法規命令草案應公告周知至少六十日）。";
            case REGULATION -> change ? "行政程序法第一百五十一條第二項準用第一百五十四條第一項。" : "行政程序法第一百五十四條第一項。";
            case LOCAL, RULE -> change ? "參照行政程序法第一百五十一條第二項準用第一百五十四條第一項。" : "參照行政程序法第一百五十四條第一項。";
        };
    }
}

package org.baihua.consult;

import java.util.ArrayList;
import java.util.List;

/// Which side an opinion takes.
public enum Stance {
    SUPPORT("support", "贊成"),
    OPPOSE("oppose", "反對"),
    AMEND("amend", "修正建議"),
    QUESTION("question", "疑問"),
    /// It says something and takes no side that its words show.
    OTHER("other", "其他");

    /// Words that hold a cue and do not mean it.
    private static final List<String> NO_CUES =
            List.of(
                    "申請", "請問", "反應", "回應", "因應", "應用", "對應", "適應", "供應", "相應", "效應", "響應", "應變",
                    "應對", "便宜", "適宜", "宜蘭", "時宜", "事宜", "應徵", "聘請", "請假", "邀請", "請領", "請求", "您的建議",
                    "寶貴意見", "寶貴建議", "應該是", "同意書", "同意權", "支持者", "支持率", "大家的支持", "歡迎提供", "反對者",
                    "反對派", "反對人士", "反對團體", "為反對而反對", "團體的反對", "團體反對", "個體訴求");

    /// How many proposals outweigh a yes.
    private static final int MUCH = 4;

    private record Cue(String word, String kind) {}

    private static final List<Cue> CUES = cues();

    private final String id;
    private final String chinese;

    Stance(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    private static List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (List<String> row : Rows.of(Stance.class, "cues.tsv")) {
            cues.add(new Cue(row.get(0), row.get(1)));
        }
        // The longest first: 不贊成 holds 贊成.
        cues.sort((a, b) -> b.word.length() - a.word.length());
        return cues;
    }

    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }

    public static Stance parse(String name) {
        for (Stance stance : values()) {
            if (stance.id.equals(name) || stance.chinese.equals(name)) {
                return stance;
            }
        }
        return OTHER;
    }

    /// The side that a whole opinion takes: a clear no or yes outweighs what it would change, and a
    /// proposal outweighs a question.
    public static Stance of(String text) {
        int support = 0;
        int oppose = 0;
        int amend = 0;
        String rest = cleaned(text);
        for (Cue cue : CUES) {
            int found = count(rest, cue.word);
            if (found > 0) {
                rest = rest.replace(cue.word, "＿");
                switch (cue.kind) {
                    case "support" -> support += found;
                    case "oppose" -> oppose += found;
                    case "amend", "request" -> amend += found;
                    default -> {}
                }
            }
        }
        if (oppose == 0 && support > 0 && amend >= MUCH * support) {
            // A polite word before a page of proposals.
            return AMEND;
        }
        if (oppose + support > 0) {
            return oppose >= support ? OPPOSE : SUPPORT;
        }
        if (amend > 0) {
            return AMEND;
        }
        return isQuestion(text) ? QUESTION : OTHER;
    }

    /// Whether a sentence wants something done, changed, left alone or explained.
    public static boolean asks(String sentence) {
        String rest = cleaned(sentence);
        for (Cue cue : CUES) {
            if (rest.contains(cue.word)) {
                rest = rest.replace(cue.word, "＿");
                switch (cue.kind) {
                    case "request", "amend", "oppose" -> {
                        return !rest.contains("難道") && !rest.contains("不是嗎");
                    }
                    default -> {}
                }
            }
        }
        return isQuestion(sentence);
    }

    private static boolean isQuestion(String text) {
        boolean marked = text.indexOf('？') >= 0 || text.indexOf('?') >= 0;
        boolean wanted = text.contains("請問") || text.contains("想請教");
        return (marked || wanted)
                && !text.contains("難道")
                && !text.contains("不是嗎")
                && !text.contains("何必");
    }

    private static String cleaned(String text) {
        String rest = text;
        for (String word : NO_CUES) {
            if (rest.contains(word)) {
                rest = rest.replace(word, "＿");
            }
        }
        return rest;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}

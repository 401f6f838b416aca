package org.baihua.consult.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which names in an opinion mean the law that it is about, and which another one.
///
/// @param title of the law; empty when it is not known
/// @param text the opinion
/// @param mentions every law's name in it, in order
record OurLaw(String title, String text, List<Mention> mentions) {

    /// Words before 第…條 that mean the draft itself, whatever it is called.
    private static final Set<String> OURS =
            Set.of(
                    "草案", "本草案", "修正草案", "本法", "本辦法", "本條例", "本要點", "本規則", "本細則", "本準則", "本標準",
                    "本綱要", "該法", "該辦法", "該條例", "新法", "現行法", "原法", "母法", "本案", "施行細則", "細則", "修法",
                    "修正辦法");

    /// Which kind of law a word means: 本條例 is none of a law's own names that is no 條例.
    private static final Set<String> KINDS = Set.of("條例", "辦法", "要點", "規則", "細則", "準則", "標準", "綱要");

    private static final Pattern SAME = Pattern.compile("(?:同(?:法|條例|辦法|規則)|該法)$");

    /// Whose laws are not ours, whatever they are called: 中國《刑法》.
    private static final Pattern ABROAD =
            Pattern.compile("(?:中國|大陸|日本|德國|美國|英國|法國|韓國|香港|澳門|新加坡)[的之]?[《「〈『]?$");

    private static final String ENDING = "(?:條例|辦法|細則|規則|準則|標準|要點|通則|公約|宣言|規範|法)";

    private static final Pattern NAME =
            Pattern.compile(
                    "[\\u4e00-\\u9fff]{1,24}?"
                            + ENDING
                            + "(?=[」》〉»』>）)”’】 ]*(?:第|[0-9]|§|草案|等|之|有關|規定|[，、。；：「」》〉»』>（(”]|$))");

    /// 無法, 合法, 看法: words, and no laws.
    private static final Pattern WORD =
            Pattern.compile(
                    "[無方修違合立司看作做非依想說用執守釋書語惡何專訂變於枉玩知犯手戰國設沒效算]法$|(?:這|那|該|此|種|的)(?:辦法|標準|規則|規範)$");

    /// What stands before a short name and belongs to no name: 依據刑法, 違反刑法.
    private static final String BEFORE_NAMES = "由依據按照違反修改正將合及與和行國之的在對用謂稱為於從就訂廢守若擬如犯觸除因請將增入並";

    /// How far a law that was named is meant by 同法.
    private static final int REACH = 150;

    /// How far behind another law's name a citation without a name is still of that law.
    private static final int NEAR = 40;

    /// A law's name, and whether it is ours.
    record Mention(int start, int end, boolean ours) {}

    static OurLaw in(String text, String title) {
        List<Mention> mentions = new ArrayList<>();
        OurLaw law = new OurLaw(title, text, List.of());
        Matcher name = NAME.matcher(text);
        int from = 0;
        while (from < text.length() && name.find(from)) {
            from = name.end();
            if (!WORD.matcher(name.group()).find()) {
                mentions.add(
                        new Mention(
                                name.start(),
                                name.end(),
                                law.isName(name.group(), name.start(), mentions)));
            }
        }
        return new OurLaw(title, text, List.copyOf(mentions));
    }

    /// Whether a law's name, as somebody wrote it, means ours.
    ///
    /// @param at where it stands
    boolean means(String name, int at) {
        return isName(name, at, mentions);
    }

    private boolean isName(String name, int at, List<Mention> before) {
        int start = Math.max(0, text.lastIndexOf(name, at + name.length()));
        if (ABROAD.matcher(text.substring(Math.max(0, start - 6), start)).find()) {
            return false;
        }
        if (SAME.matcher(name).find()) {
            Mention last = last(at, before);
            return last == null || last.ours;
        }
        for (String word : OURS) {
            if (name.equals(word) || name.endsWith(word) && !name.endsWith("基本法")) {
                return isOwn(word) && (name.equals(word) || !namesAnother(name, word));
            }
        }
        return isAlias(name, title) || endsWithShortTitle(name);
    }

    /// 勞動基準法施行細則 is not 勞動基準法.
    private boolean namesAnother(String name, String word) {
        String stem = name.substring(0, name.length() - word.length());
        return word.endsWith("細則") && !title.contains(stem);
    }

    private boolean isOwn(String word) {
        String law = withoutTail(title);
        for (String kind : KINDS) {
            if (word.endsWith(kind) && !law.isEmpty()) {
                return law.endsWith(kind);
            }
        }
        boolean rule =
                law.endsWith("細則")
                        || law.endsWith("辦法")
                        || law.endsWith("準則")
                        || law.endsWith("標準");
        return !(rule && (word.equals("母法") || word.equals("本法")));
    }

    private boolean endsWithShortTitle(String name) {
        String law = withoutTail(title);
        if (name.equals(law)) {
            return true;
        }
        for (int length = Math.min(name.length() - 1, 12); length >= 2; length--) {
            String end = name.substring(name.length() - length);
            if (BEFORE_NAMES.indexOf(name.charAt(name.length() - length - 1)) >= 0
                    && (folded(end).equals(folded(law)) || isAlias(end, title))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention last(int at, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i).end <= at && at - mentions.get(i).end <= REACH) {
                return mentions.get(i);
            }
        }
        return null;
    }

    /// Whether a citation without a law's name is of another law: of the one named last.
    boolean elsewhere(int at) {
        Mention last = last(at, mentions);
        return last != null
                && !last.ours
                && at - last.end <= NEAR
                && text.substring(last.end, at).chars().noneMatch(c -> c == '。' || c == '\n');
    }

    /// Whether another law is named before a place, and ours is not.
    boolean namesAnotherBefore(int at) {
        boolean another = false;
        for (Mention mention : mentions) {
            if (mention.end <= at) {
                if (mention.ours) {
                    return false;
                }
                another = true;
            }
        }
        return another;
    }

    /// Whether some law's name ends right before a place: 民法§184.
    boolean lawRightBefore(int at) {
        int end = text.substring(0, at).stripTrailing().length();
        return end > 0 && "法例則點準綱》」）".indexOf(text.charAt(end - 1)) >= 0
                || text.substring(0, end).endsWith("辦法");
    }

    /// Whether the law named right before a place is ours; false when none is.
    boolean namedBefore(int at) {
        String before = text.substring(Math.max(0, at - 24), at).stripTrailing();
        String end = before.replaceAll("[「」《》()（）<>〈〉«»\\s第]+$", "");
        if (end.endsWith("草案") || end.endsWith("條文")) {
            return true;
        }
        Mention last = last(at, mentions);
        if (last != null && at - last.end <= 4) {
            return last.ours;
        }
        for (int length = Math.min(end.length(), 20); length >= 2; length--) {
            if (isAlias(end.substring(end.length() - length), title)) {
                return true;
            }
        }
        return end.endsWith("本法") || end.endsWith("本辦法");
    }

    private static String folded(String name) {
        return name.replace('汙', '污').replace('台', '臺');
    }

    /// Whether people may call the law `about` by `name`: by its full name, by a part that ends
    /// like it (體育法 for 國民體育法), or by characters of it that begin like it (工輔法 for 工廠管理輔導法).
    static boolean isAlias(String name, String about) {
        String law = folded(withoutTail(about));
        String alias = folded(withoutTail(name));
        if (law.isEmpty() || alias.length() < 2) {
            return false;
        }
        if (alias.equals(law)
                || law.length() > 4 && alias.endsWith(law)
                || law.equals("中華民國" + alias)) {
            return true;
        }
        if (alias.length() < 3
                || alias.length() > law.length()
                || alias.charAt(alias.length() - 1) != law.charAt(law.length() - 1)) {
            return false;
        }
        String stem = alias.substring(0, alias.length() - 1);
        int contiguous = law.indexOf(stem);
        if (contiguous >= 0 && stem.length() >= 2) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < law.length() && at < alias.length(); i++) {
            at += law.charAt(i) == alias.charAt(at) ? 1 : 0;
        }
        return at == alias.length() && alias.charAt(0) == law.charAt(0);
    }

    private static String withoutTail(String title) {
        String law = title.replaceAll("[\\s「」《》]", "");
        for (String tail : new String[] {"修正草案", "部分條文", "草案", "條文", "修正", "全文", "總說明"}) {
            law = law.endsWith(tail) ? law.substring(0, law.length() - tail.length()) : law;
        }
        return law;
    }
}

package org.baihua.summary;

import java.util.LinkedHashSet;
import java.util.Set;

/// The lists of an article in which something changes: their leads, labels and items.
final class ItemLists {

    /// The longest lead of a list, in UTF-16 code units, that is told with its items.
    private static final int LONGEST_LEAD = 50;

    private ItemLists() {}

    /// Whether an item stands in the list that `lead` opens: behind it in the same 項.
    static boolean follows(String text, String lead, String item) {
        int from = text.indexOf(lead);
        int at = text.indexOf(item);
        return from >= 0
                && at > from
                && text.substring(from, at).lines().skip(1).allMatch(ItemLists::isItem);
    }

    private static boolean isItem(String line) {
        return line.isBlank()
                || !withoutLabel(line.strip()).equals(line.strip())
                || line.endsWith("：");
    }

    /// 增加「蝙蝠類動物」 says nothing without 「下列動物禁止輸入」: the sentence that leads into the list of which
    /// everything that changes is an item; empty when there is no such list.
    static String of(Differences differences, String young, String old) {
        Set<String> leads = new LinkedHashSet<>();
        for (Differences.Change change : differences.changes()) {
            leads.add(lead(young, change.now()));
        }
        differences.gone().forEach(gone -> leads.add(lead(old, gone)));
        String lead = leads.size() == 1 ? leads.iterator().next() : "";
        String bare = ChangeInWords.bareEnd(lead);
        while (bare.length() > LONGEST_LEAD && bare.indexOf('，') > 0) {
            bare = ChangeInWords.bareEnd(bare.substring(bare.indexOf('，') + 1));
        }
        return bare.isEmpty() || bare.length() > LONGEST_LEAD ? "" : bare;
    }

    /// The sentence that leads into the list in which an item stands; empty when it stands in none.
    private static String lead(String text, String item) {
        int at = text.indexOf(item);
        String before = at < 0 ? "" : text.substring(0, at);
        int line = before.lastIndexOf('\n');
        if (line < 0 || !isLabel(before.substring(line + 1))) {
            return "";
        }
        String[] lines = before.substring(0, line).split("\n", -1);
        for (int i = lines.length - 1; i >= 0; i--) {
            String one = lines[i].strip();
            if (one.endsWith("：") && withoutLabel(one).equals(one)) {
                var sentences = Clauses.sentences(one);
                String last = sentences.getLast().of(one).strip();
                // 「…，依下列規定。但經核准者，不在此限：」
                return last.startsWith("但") && sentences.size() > 1
                        ? sentences.get(sentences.size() - 2).of(one).strip()
                        : last;
            }
            if (!isItem(lines[i])) {
                return "";
            }
        }
        return "";
    }

    private static boolean isLabel(String text) {
        return !text.isBlank() && withoutLabel(text.strip() + "項").equals("項");
    }

    /// 「五、」「（一）」 at the start of a sentence that stands alone now.
    static String withoutLabel(String text) {
        return text.replaceAll("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\\s*", "");
    }
}

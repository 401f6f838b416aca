package org.baihua.bundle.notice;

import org.baihua.law.Draft;
import org.baihua.law.Explanation;

/// What a draft is called in full: 某某辦法部分條文修正草案.
public final class DraftName {

    private DraftName() {}

    /// As its 總說明 is headed, or else composed of title and kind.
    public static String of(Draft draft) {
        String title = draft.title();
        Explanation explanation = draft.explanation();
        String printed =
                explanation == null ? "" : explanation.title().text().replaceAll("\\s+", "");
        if (printed.startsWith(title) && printed.endsWith("總說明")) {
            String name = printed.substring(0, printed.length() - "總說明".length());
            if (name.endsWith("草案") || name.endsWith("廢止案")) {
                return name;
            }
        }
        if (title.endsWith("草案")) {
            return title;
        }
        return switch (draft.kind()) {
            case AMENDMENT -> title + "修正草案";
            case REPEAL -> title + "廢止案";
            case NEW, STATUTE, NOTICE, OTHER -> title + "草案";
        };
    }
}

package org.baihua.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.publish.sheet.Csv;
import org.baihua.source.Language;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Statement;

/// `stakeholders.csv`: who is touched by a draft, one a line, so that an officer sees who has not
/// been invited yet. The last columns are empty for the officer to fill in.
public final class StakeholdersCsv {

    private StakeholdersCsv() {}

    /// UTF-8 with a byte order mark, without which Excel takes it for Big5.
    public static String write(Publication publication) {
        Labels labels = new Labels(publication.language());
        boolean chinese = publication.language() == Language.ZH_TW;
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                chinese
                        ? List.of("對象", "類別", "條文裡的寫法", "必須做", "不可以做", "可以做", "條文", "邀請了嗎", "聯絡窗口")
                        : List.of(
                                "actor",
                                "kind",
                                "names",
                                "must",
                                "must not",
                                "may",
                                "articles",
                                "invited",
                                "contact"));
        Summary summary = publication.summary();
        WholeText whole = WholeText.of(publication);
        for (Affected role : summary.affected()) {
            if (!role.inParticular()) {
                continue;
            }
            Set<String> articles = new LinkedHashSet<>();
            for (List<Statement> statements :
                    List.of(role.duties(), role.prohibitions(), role.rights())) {
                statements.forEach(s -> s.articles().forEach(a -> articles.add(whole.name(a))));
            }
            rows.add(
                    List.of(
                            role.actor(),
                            labels.kind(role.kind()),
                            String.join("、", role.names()),
                            String.valueOf(role.duties().size()),
                            String.valueOf(role.prohibitions().size()),
                            String.valueOf(role.rights().size()),
                            String.join("、", articles),
                            "",
                            ""));
        }
        return Csv.write(rows);
    }
}

package org.baihua.consult.issues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Stance;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// What the officer wants otherwise (`issues.yaml`), applied to every new grouping: merge, split,
/// move, rename, and which side an opinion takes.
///
/// An edit names opinions and issues by their ids, so it holds as long as they exist; one that
/// names what is gone is told and does nothing.
public final class Edits {

    public static final String NAME = "issues.yaml";

    /// What the file says before anybody edits it.
    public static final String TEMPLATE =
            """
            # 承辦人的調整。重新執行 baihua consult issues 時，這裡寫的都會保留。
            # 拿掉行首的 # 就會生效；爭點編號（a3、t-押金）和意見編號見 issues.json。
            #
            # merge:                      # 把後面的爭點併到第一個
            #   - [a3, t-押金]
            # split:                      # 從原來的爭點分出新的爭點
            #   - {id: x1, title: 押金何時退還, opinions: [op00012, op00031]}
            # move:                       # 把意見移到另一個爭點；others 表示不歸入任何爭點
            #   op00007: a3
            # rename:
            #   t-押金: 押金的上限
            # stance:                     # support 贊成、oppose 反對、amend 修正建議、question 疑問、other 其他
            #   op00009: oppose
            """;

    private final String file;
    private final Map<String, Object> edits;

    private Edits(String file, Map<String, Object> edits) {
        this.file = file;
        this.edits = edits;
    }

    public static Edits none() {
        return new Edits(NAME, Map.of());
    }

    /// Reads the file.
    ///
    /// @param file the name to show when something is wrong
    /// @throws UserException when the text is no YAML
    public static Edits parse(String text, String file) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object root = new Yaml(new SafeConstructor(options)).load(text);
            if (root == null) {
                return new Edits(file, Map.of());
            }
            if (root instanceof Map<?, ?> map) {
                Map<String, Object> edits = new LinkedHashMap<>();
                map.forEach((key, value) -> edits.put(String.valueOf(key), value));
                return new Edits(file, edits);
            }
            throw wrong(file, "", String.valueOf(root));
        } catch (YAMLException e) {
            throw wrong(file, "", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static UserException wrong(String file, String what, String why) {
        return UserException.usage(ConsultMessage.EDITS_WRONG, Place.inFile(file), what, why);
    }

    Stance stance(String opinion, Stance found) {
        @Nullable Object given = map("stance").get(opinion);
        return given == null ? found : Stance.parse(String.valueOf(given));
    }

    Outcome<Board> apply(Board board, Set<String> opinions) {
        List<Diagnostic> told = new ArrayList<>();
        for (Object row : list("merge")) {
            List<?> ids = row instanceof List<?> given ? given : List.of(row);
            String into = String.valueOf(ids.getFirst());
            for (Object one : ids.subList(1, ids.size())) {
                String from = String.valueOf(one);
                if (!known(board, into, told) || !known(board, from, told) || from.equals(into)) {
                    continue;
                }
                board.merge(from, into);
            }
        }
        for (Object row : list("split")) {
            if (!(row instanceof Map<?, ?> split)
                    || !(split.get("opinions") instanceof List<?> ids)) {
                throw wrong(file, "split", String.valueOf(row));
            }
            String id = String.valueOf(split.get("id"));
            Set<String> members = new LinkedHashSet<>();
            for (Object one : ids) {
                if (knownOpinion(opinions, String.valueOf(one), told)) {
                    members.add(String.valueOf(one));
                }
            }
            Object title = split.get("title");
            if (board.has(id)) {
                members.forEach(member -> board.move(member, id));
            } else {
                board.add(
                        id,
                        title == null ? id : String.valueOf(title),
                        List.of(),
                        List.of(),
                        members);
                if (title != null) {
                    board.rename(id, String.valueOf(title));
                }
            }
        }
        map("move")
                .forEach((opinion, to) -> {
                    String issue = String.valueOf(to);
                    if (knownOpinion(opinions, opinion, told) && known(board, issue, told)) {
                        board.move(opinion, issue);
                    }
                });
        map("rename")
                .forEach((issue, title) -> {
                    if (!issue.equals(Board.OTHERS) && known(board, issue, told)) {
                        board.rename(issue, String.valueOf(title));
                    }
                });
        return new Outcome<>(board, told);
    }

    private boolean known(Board board, String issue, List<Diagnostic> told) {
        return known(board.has(issue), issue, told);
    }

    private boolean knownOpinion(Set<String> opinions, String id, List<Diagnostic> told) {
        return known(opinions.contains(id), id, told);
    }

    private boolean known(boolean known, String id, List<Diagnostic> told) {
        if (!known) {
            told.add(Diagnostic.warning(ConsultMessage.EDITS_UNKNOWN, Place.inFile(file), id));
        }
        return known;
    }

    private List<?> list(String key) {
        Object value = edits.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(file, key, String.valueOf(value));
    }

    private Map<String, Object> map(String key) {
        Object value = edits.get(key);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> given) {
            Map<String, Object> map = new LinkedHashMap<>();
            given.forEach((k, v) -> map.put(String.valueOf(k), v));
            return map;
        }
        throw wrong(file, key, String.valueOf(value));
    }
}

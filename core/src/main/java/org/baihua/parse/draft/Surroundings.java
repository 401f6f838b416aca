package org.baihua.parse.draft;

import java.util.List;

/// What stands around a draft's articles and tells what their references mean. An amendment of some
/// articles does not print 第一條, which says what 本法 is; its notice and its 總說明 do.
///
/// @param title the law's name; empty when it isn't known, or when the document has several laws
/// @param bases the lines that say on which law the draft rests: 修正依據：食品衛生管理法第二十七條第二項
/// @param said texts that give laws short names: 食品衛生管理法（以下簡稱本法）
public record Surroundings(String title, List<String> bases, List<String> said) {

    public static final Surroundings NONE = new Surroundings("", List.of(), List.of());

    public Surroundings {
        bases = List.copyOf(bases);
        said = List.copyOf(said);
    }
}

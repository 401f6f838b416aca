package org.baihua.cli.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The class caches, one for each kind of call.
///
/// A JVM takes in all classes of its cache when it starts, so one cache for everything would make
/// the shortest calls pay for the longest. The launcher `start.sh` chooses by the call's words.
public enum CacheKind {
    /// Help and the meaning of a term.
    QUICK {
        @Override
        List<List<String>> calls(Path samples, Path out) {
            return List.of(
                    List.of("check", "--help"),
                    List.of("--lang", "en", "--help"),
                    List.of("--version"),
                    List.of("glossary", "explain", "應予"),
                    List.of("completion", "--words", "--", "check", "--for"),
                    List.of("completion", "--words", "--", "glossary", "explain", "應"));
        }
    },
    /// Checking plain text.
    TEXT {
        @Override
        List<List<String>> calls(Path samples, Path out) {
            String text = out.resolve("text.txt").toString();
            String page = samples.resolve("expected/river-camping/summary.md").toString();
            String terms = out.resolve("terms.tsv").toString();
            return List.of(
                    List.of("check", text),
                    // A glossary of one's own is compiled, then taken from where it was kept.
                    List.of("check", "--glossary", terms, out.toString()),
                    List.of("check", "--glossary", terms, out.toString()),
                    List.of("check", "--lang", "en", "--format", "line", text),
                    List.of("check", "--format", "json", text),
                    List.of("check", page));
        }
    },
    /// Everything that reads or writes documents.
    OFFICE {
        @Override
        List<List<String>> calls(Path samples, Path out) {
            String word = samples.resolve("river-camping.docx").toString();
            String open = samples.resolve("shared-ebikes.odt").toString();
            String to = out.toString();
            return List.of(
                    List.of("convert", "--quiet", word, "-o", to),
                    List.of("convert", "--quiet", open, "-o", to),
                    List.of("check", word),
                    List.of("glossary", "search", "應予"));
        }
    };

    /// The calls that a cache is made of.
    ///
    /// @param out a folder for what they write; it holds `text.txt` and `terms.tsv`
    abstract List<List<String>> calls(Path samples, Path out);

    /// The cache's file in the folder `cache`.
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".aot";
    }
}

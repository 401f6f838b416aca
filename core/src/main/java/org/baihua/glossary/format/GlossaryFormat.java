package org.baihua.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.baihua.glossary.Entry;
import org.baihua.source.Outcome;
import org.jspecify.annotations.Nullable;

/// A file format of glossaries. What one writes it reads back unchanged.
public interface GlossaryFormat {

    /// All formats, the one for people first.
    List<GlossaryFormat> ALL =
            List.of(
                    new TsvFormat(),
                    new CsvFormat(),
                    new XlsxFormat(),
                    new JsonFormat(),
                    new TbxFormat());

    /// The name, which is the ending of its files too.
    String name();

    /// Reads entries; a row that cannot be read is told by a diagnostic with its line and left out.
    ///
    /// @param file the file's name, for diagnostics
    /// @throws org.baihua.source.UserException when it is not this format at all
    Outcome<List<Placed>> readPlaced(String file, byte[] bytes);

    /// As above, for those who need no lines.
    default Outcome<List<Entry>> read(String file, byte[] bytes) {
        Outcome<List<Placed>> placed = readPlaced(file, bytes);
        return new Outcome<>(
                placed.value().stream().map(Placed::entry).toList(), placed.diagnostics());
    }

    /// Writes entries, always the same bytes for the same entries.
    void write(List<Entry> entries, OutputStream out) throws IOException;

    /// The format of a file by its name, or null.
    static @Nullable GlossaryFormat of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (GlossaryFormat format : ALL) {
            if (lower.endsWith("." + format.name())) {
                return format;
            }
        }
        // People call tab-separated text by the ending of text.
        return lower.endsWith(".txt") || lower.endsWith(".tab") ? ALL.getFirst() : null;
    }
}

package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Hidden;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// Finds what older states of a PDF said.
///
/// A program that saves a PDF by adding to it leaves every older state whole: it ends with its own
/// `%%EOF`, and the file cut there is a file. What such a file says and the newest does not is what
/// somebody took out and did not get rid of.
final class PdfRevisions {

    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    /// The newest so many states are looked at.
    private static final int MOST = 10;

    private PdfRevisions() {}

    /// Text of an older state.
    ///
    /// @param revision 1-based number of the newest state that said so
    record Lost(int revision, String text) {}

    static List<Lost> lost(Input input, ReadOptions options) {
        List<Integer> ends = ends(input.bytes());
        List<Lost> lost = new ArrayList<>();
        if (ends.size() < 2) {
            return lost;
        }
        Set<String> known = said(new PdfReader().read(input, options).value());
        String all = bare(String.join("\n", known));
        for (int i = ends.size() - 2; i >= Math.max(0, ends.size() - 1 - MOST); i--) {
            SourceDocument older;
            try {
                byte[] cut = Arrays.copyOf(input.bytes(), ends.get(i));
                older = new PdfReader().read(new Input(input.name(), cut), options).value();
            } catch (UserException e) {
                // A file made for the web ends twice, and an attached PDF ends within: cut there,
                // it is no file.
                continue;
            }
            StringBuilder gone = new StringBuilder();
            for (String each : said(older)) {
                if (known.add(each) && !all.contains(bare(each))) {
                    gone.append(gone.isEmpty() ? "" : "\n").append(each);
                }
            }
            if (!gone.isEmpty()) {
                lost.add(new Lost(i + 1, gone.toString()));
            }
        }
        return lost;
    }

    private static Set<String> said(SourceDocument document) {
        Set<String> said = new LinkedHashSet<>();
        document.text().lines().forEach(said::add);
        for (Aside each : document.asides()) {
            said.add(each.text());
        }
        for (Hidden each : document.hidden()) {
            said.add(each.text());
        }
        for (String key : new String[] {"Author", "Title", "Subject", "Keywords"}) {
            said.add(document.properties().getOrDefault(key, ""));
        }
        said.removeIf(String::isBlank);
        return said;
    }

    /// Lines may be broken and numbered otherwise; what counts is what they say.
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// Whether an object is defined between two offsets.
    private static boolean defines(byte[] bytes, int from, int to) {
        for (int i = from; i + 4 <= to; i++) {
            if (bytes[i] == ' '
                    && bytes[i + 1] == 'o'
                    && bytes[i + 2] == 'b'
                    && bytes[i + 3] == 'j') {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i <= bytes.length - END.length; i++) {
            if (!Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
                continue;
            }
            int end = i + END.length;
            if (!ends.isEmpty() && !defines(bytes, ends.getLast(), end)) {
                // Word ends its files twice: the second list of objects says where to look for the
                // rest of the first, and what comes before it is half a state.
                ends.removeLast();
            }
            ends.add(end);
        }
        return ends;
    }
}

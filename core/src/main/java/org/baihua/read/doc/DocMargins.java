package org.baihua.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;

/// Headers and footers of all sections ([MS-DOC] 2.3.3). The library knows those of the first.
///
/// Six stories of separators come first, then six for each section: headers of even, odd, footers
/// of even, odd, header and footer of the first page. An empty one means that of the section
/// before.
///
/// @param headers in the order in which pages show them
/// @param footers in the same order
record DocMargins(List<Range> headers, List<Range> footers) {

    private static final int STORIES = 6;
    private static final int[] HEADERS = {4, 1, 0};
    private static final int[] FOOTERS = {5, 3, 2};

    static DocMargins of(HWPFDocument document) {
        List<Range> headers = new ArrayList<>();
        List<Range> footers = new ArrayList<>();
        FileInformationBlock head = document.getFileInformationBlock();
        if (head.getPlcfHddSize() > 0) {
            PlexOfCps places =
                    new PlexOfCps(
                            document.getTableStream(),
                            head.getPlcfHddOffset(),
                            head.getPlcfHddSize(),
                            0);
            for (int section = STORIES; section + 1 < places.length(); section += STORIES) {
                collect(document, places, section, HEADERS, headers);
                collect(document, places, section, FOOTERS, footers);
            }
        }
        return new DocMargins(headers, footers);
    }

    private static void collect(
            HWPFDocument document, PlexOfCps places, int section, int[] kinds, List<Range> into) {
        Range all = document.getHeaderStoryRange();
        for (int kind : kinds) {
            if (section + kind < places.length()) {
                GenericPropertyNode place = places.getProperty(section + kind);
                int from = Math.min(all.getStartOffset() + place.getStart(), all.getEndOffset());
                int to = Math.min(all.getStartOffset() + place.getEnd(), all.getEndOffset());
                if (from < to) {
                    into.add(new Range(from, to, document));
                }
            }
        }
    }
}

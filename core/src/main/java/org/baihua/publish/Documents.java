package org.baihua.publish;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.check.Repeats;
import org.baihua.publish.annotate.Annotated;
import org.baihua.publish.docx.SummaryDocx;
import org.baihua.publish.html.SummaryPage;
import org.baihua.publish.json.FindingsJson;
import org.baihua.publish.json.LawJson;
import org.baihua.publish.json.PlainJson;
import org.baihua.publish.json.SummaryJson;
import org.baihua.publish.markdown.SummaryMarkdown;
import org.baihua.publish.odt.SummaryOdt;

/// Everything that `convert` writes of one draft, as bytes by file name.
public final class Documents {

    private Documents() {}

    /// @param original the bytes that the draft was read from; the annotated document is made from
    ///   them
    public static SortedMap<String, byte[]> of(
            Publication publication, byte[] original, Set<Product> products) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Product product : products) {
            switch (product) {
                case HTML -> files.put("summary.html", utf8(SummaryPage.write(publication)));
                case MD -> files.put("summary.md", utf8(SummaryMarkdown.write(publication)));
                case DOCX -> files.put("summary.docx", SummaryDocx.write(publication));
                case ODT -> files.put("summary.odt", SummaryOdt.write(publication));
                case ANNOTATED -> {
                    Annotated annotated =
                            Annotated.of(
                                    publication.source(),
                                    original,
                                    // A comment at each of sixty 主管機關 hides the others.
                                    Repeats.FIRST.told(publication.findings()),
                                    publication.language());
                    files.put(annotated.name(), annotated.bytes());
                }
                case JSON -> {
                    files.put("findings.json", utf8(FindingsJson.of(publication)));
                    files.put("law.json", utf8(LawJson.of(publication)));
                    files.put("plain.json", utf8(PlainJson.of(publication)));
                    files.put("stakeholders.csv", utf8(StakeholdersCsv.write(publication)));
                    files.put("summary.json", utf8(SummaryJson.of(publication)));
                }
            }
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

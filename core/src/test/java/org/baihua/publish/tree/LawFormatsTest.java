package org.baihua.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baihua.law.Citation;
import org.baihua.law.Coverage;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.baihua.parse.StatuteParser;
import org.baihua.publish.akn.AknMetadata;
import org.baihua.publish.akn.AknWriter;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.SourceBuilder;
import org.baihua.testing.Golden;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LawFormatsTest {

    private static final Statute LAW = law();

    private static Statute law() {
        SourceBuilder source = new SourceBuilder("夜市.docx", "0", Format.DOCX);
        """
        幸福市夜市管理辦法
        第一章　總則
        第一條　本辦法依食品安全衛生管理法（以下簡稱本法）第十條第二項規定訂定之。
        第二條　攤商應具備下列文件 *正本*：
        一、身分證明：
        （一）國民身分證。
        （二）其他文件：
        1.護照。
        二、費用：A < B & C
        前項第一款及第二款文件，依前條、第三條至第五條及本法第十二條規定審查。
        第三條（刪除）
        第二章　附則
        第五條　收費如下表：
        """
                .lines()
                .forEach(source::line);
        source.beginTable().beginRow(false);
        source.beginCell(0, 1, 1).line("類別");
        source.endCell().beginCell(1, 1, 1).line("費用");
        source.endCell().endRow().beginRow(false);
        source.beginCell(0, 1, 1).line("一般");
        source.endCell().beginCell(1, 1, 1).line("五百元");
        source.endCell().endRow().endTable();
        return StatuteParser.parse(source.build()).value();
    }

    private static String akn() {
        StringWriter xml = new StringWriter();
        AknWriter.write(xml, LAW, CitationFinder.find(LAW), AknMetadata.of(AknMetadata.Kind.ACT));
        return xml.toString();
    }

    @Test
    void theTreeIsShownAsInTheGoldenFile() {
        Golden.check("law/tree.txt", StatuteTree.of(LAW));
    }

    @Test
    void markdownKeepsLabelsAndEscapesItsOwnMarks() {
        Golden.check("law/law.md", StatuteMarkdown.of(LAW));
    }

    @Test
    void akomaNtosoIsWrittenAsInTheGoldenFile() {
        Golden.check("law/law.akn.xml", akn());
    }

    @Test
    void everyIdIsUniqueAndEveryReferenceIntoThisLawLeadsSomewhere() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(akn())));
        NodeList all = document.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("eId");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        NodeList refs = document.getElementsByTagName("ref");
        assertThat(refs.getLength()).isGreaterThan(3);
        for (int i = 0; i < refs.getLength(); i++) {
            String href = ((Element) refs.item(i)).getAttribute("href");
            if (href.startsWith("#")) {
                assertThat(new HashSet<>(ids)).contains(href.substring(1));
            }
        }
    }

    @Test
    void coverageCountsWhatHasAPlaceAndWhatHasNone() {
        List<Citation> citations = CitationFinder.find(LAW);
        Coverage law = Coverage.of("夜市.docx", LAW, citations, 0);
        assertThat(law.grade()).isEqualTo(Coverage.Grade.WHOLE);
        assertThat(law.unplaced()).isZero();
        assertThat(law.tables()).isEqualTo(1);
        assertThat(law.count(org.baihua.law.Level.ARTICLE)).isEqualTo(4);
        assertThat(Coverage.of("空.txt", Statute.EMPTY, List.of(), 1).grade())
                .isEqualTo(Coverage.Grade.NOT);

        CoverageReport report = new CoverageReport(Language.ZH_TW);
        report.add(law);
        report.add(Coverage.of("空<.txt", Statute.EMPTY, List.of(), 1));
        Golden.check("law/coverage.txt", report.text());
        Golden.check("law/coverage.html", report.html());
        assertThat(CoverageReport.json(law))
                .startsWith("{\"name\":\"夜市.docx\",\"title\":\"幸福市夜市管理辦法\",\"grade\":\"whole\"");
    }
}

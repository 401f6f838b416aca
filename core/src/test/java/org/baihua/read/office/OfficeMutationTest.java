package org.baihua.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.docx.DocxReader;
import org.baihua.read.docx.DocxReaderContractTest;
import org.baihua.read.odt.OdtReader;
import org.baihua.read.odt.OdtReaderContractTest;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are whole as containers and strange as documents: elements in places where nobody put
/// them, numbers that are none, references to nothing.
@Timeout(20)
class OfficeMutationTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+:[A-Za-z-]+)([^<>]*?)(/?)>");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
    private static final String[] VALUES = {
        "", "0", "-1", "9", "2147483647", "99999999999", "甲", "true", "none", "continue", "restart"
    };

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void strangeElementsAndValuesNeverBreakAReader(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            mutate(new DocxReader(), unzip(DocxReaderContractTest.contract()), random);
            mutate(new OdtReader(), unzip(OdtReaderContractTest.contract()), random);
        }
    }

    private static void mutate(DocumentReader reader, Map<String, String> parts, Random random) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        for (Map.Entry<String, String> part : changed.entrySet()) {
            if (part.getKey().endsWith(".xml") && !part.getKey().startsWith("[")) {
                part.setValue(mutated(part.getValue(), random));
            }
        }
        byte[] bytes = Office.zip(changed);
        for (Revision.Reading reading : Revision.Reading.values()) {
            try {
                Outcome<SourceDocument> outcome =
                        reader.read(
                                new Input("草案", bytes), ReadOptions.DEFAULT.withRevisions(reading));
                SourceDocument document = outcome.value();
                document.lines()
                        .forEach(line ->
                                assertThat(line.span().of(document.text())).isEqualTo(line.text()));
                document.revisions()
                        .forEach(each ->
                                assertThat(
                                                each.span() == null
                                                        || each.span().end()
                                                                <= document.text().length())
                                        .isTrue());
                document.tables().forEach(table -> assertThat(table.grid()).isNotNull());
            } catch (UserException e) {
                assertThat(e.in(Language.ZH_TW)).endsWith("。");
            }
        }
    }

    /// Swaps names of elements, values of attributes and whole elements, and leaves the XML well
    /// formed.
    private static String mutated(String xml, Random random) {
        List<String> names = new ArrayList<>();
        Matcher tags = TAG.matcher(xml);
        while (tags.find()) {
            names.add(tags.group(2));
        }
        String result = xml;
        for (int i = 0; i < 1 + random.nextInt(6) && !names.isEmpty(); i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 ->
                        result =
                                result.replace("<" + one + ">", "<" + other + ">")
                                        .replace("</" + one + ">", "</" + other + ">");
                case 1 -> result = oneValue(result, random);
                default -> result = result.replace("<" + one + "/>", "<" + other + "/>");
            }
        }
        return result;
    }

    private static String oneValue(String xml, Random random) {
        Matcher values = VALUE.matcher(xml);
        List<Integer> at = new ArrayList<>();
        while (values.find()) {
            // Namespaces and relations stay, or nothing would be read at all.
            if (!values.group().contains("/") && !values.group().contains("urn:")) {
                at.add(values.start());
            }
        }
        if (at.isEmpty()) {
            return xml;
        }
        int start = at.get(random.nextInt(at.size()));
        int end = xml.indexOf('"', start + 2);
        String value = VALUES[random.nextInt(VALUES.length)];
        return xml.substring(0, start) + "=\"" + value + xml.substring(end);
    }

    /// The parts of a container made by a contract test.
    private static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        Archive archive = Archive.open(new Input("x", bytes), ReadOptions.DEFAULT.limits());
        for (String name : archive.names()) {
            byte[] content = archive.bytes(name);
            parts.put(name, content == null ? "" : new String(content, StandardCharsets.UTF_8));
        }
        return parts;
    }
}

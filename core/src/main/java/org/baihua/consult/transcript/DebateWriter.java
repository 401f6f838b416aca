package org.baihua.consult.transcript;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.consult.transcript.Transcript.Block;
import org.baihua.consult.transcript.Transcript.Kind;
import org.baihua.publish.Xml;
import org.jspecify.annotations.Nullable;

/// A transcript as an Akoma Ntoso `debate`: sections, speeches with their speakers, and narrative.
/// What Akoma Ntoso has no word for (unusual blank lines and marks) stands in attributes of our
/// own.
public final class DebateWriter {

    static final String NS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OWN = "https://baihua.org/ns/transcript";

    private final Transcript transcript;
    private final Xml xml = new Xml();
    private final Map<String, String> persons = new LinkedHashMap<>();
    private int sections;
    private int speeches;
    private boolean inSpeech;
    private boolean spoken;

    private DebateWriter(Transcript transcript) {
        this.transcript = transcript;
    }

    public static String write(Transcript transcript) {
        return new DebateWriter(transcript).write();
    }

    private String write() {
        transcript
                .speakers()
                .keySet()
                .forEach(name -> persons.put(name, "p" + (persons.size() + 1)));
        xml.open("akomaNtoso", "xmlns", NS, "xmlns:bh", OWN).open("debate", "name", "transcript");
        meta();
        List<Block> blocks = transcript.blocks();
        int at = 0;
        if (!blocks.isEmpty() && blocks.getFirst().kind() == Kind.TITLE) {
            xml.raw("\n").open("preface");
            open("p", blocks.getFirst(), null);
            xml.open("docTitle").text(blocks.getFirst().text()).close("docTitle").close("p");
            xml.close("preface");
            at = 1;
        }
        xml.raw("\n").open("debateBody", "bh:end", String.valueOf(transcript.end()));
        section();
        for (; at < blocks.size(); at++) {
            block(blocks.get(at), at == 0 ? null : blocks.get(at - 1));
        }
        endSpeech();
        xml.raw("\n").close("debateSection").raw("\n").close("debateBody");
        return xml.close("debate").close("akomaNtoso").raw("\n").toString();
    }

    private void meta() {
        LocalDate date = transcript.date();
        String day = date == null ? "0001-01-01" : date.toString();
        String title = transcript.title();
        String work =
                "/akn/tw/debate/"
                        + day
                        + "/"
                        + URLEncoder.encode(
                                        title.isEmpty() ? "transcript" : title,
                                        StandardCharsets.UTF_8)
                                .replace("+", "%20");
        xml.raw("\n").open("meta").open("identification", "source", "#baihua");
        frbr("FRBRWork", work, day);
        xml.empty("FRBRcountry", "value", "tw").close("FRBRWork");
        LocalDate until = transcript.correctable();
        frbr("FRBRExpression", work + "/zho@" + day, day);
        if (until != null) {
            // 會後開放與會者修正發言，到這一天為止。
            xml.empty("FRBRdate", "date", until.toString(), "name", "corrections-until");
        }
        xml.empty("FRBRauthor", "href", "#baihua");
        xml.empty("FRBRlanguage", "language", "zho").close("FRBRExpression");
        frbr("FRBRManifestation", work + "/zho@" + day + ".xml", day);
        xml.empty("FRBRauthor", "href", "#baihua");
        xml.empty("FRBRformat", "value", "application/akn+xml").close("FRBRManifestation");
        xml.close("identification").open("references", "source", "#baihua");
        xml.empty(
                "TLCOrganization",
                "eId",
                "baihua",
                "href",
                "/akn/ontology/organization/tw/baihua",
                "showAs",
                "Baihua");
        persons.forEach((name, id) ->
                xml.empty(
                        "TLCPerson",
                        "eId",
                        id,
                        "href",
                        "/akn/ontology/person/tw/" + id,
                        "showAs",
                        name));
        xml.close("references").close("meta");
    }

    private void frbr(String element, String uri, String day) {
        xml.raw("\n").open(element);
        xml.empty("FRBRthis", "value", uri + "/!main").empty("FRBRuri", "value", uri);
        xml.empty(
                "FRBRdate", "date", day, "name", element.equals("FRBRWork") ? "meeting" : "record");
        if (element.equals("FRBRWork")) {
            xml.empty("FRBRauthor", "href", "#baihua");
        }
    }

    private void section() {
        sections++;
        xml.raw("\n").open("debateSection", "name", "section", "eId", "dbsect_" + sections);
    }

    private void block(Block block, @Nullable Block before) {
        switch (block.kind()) {
            case TITLE, SECTION -> {
                endSpeech();
                xml.raw("\n").close("debateSection");
                section();
                open("heading", block, before);
                xml.text(block.text()).close("heading");
            }
            case SPEAKER -> {
                endSpeech();
                speeches++;
                String by = persons.getOrDefault(Transcript.name(block.text()), "");
                xml.raw("\n").open("speech", "by", "#" + by, "eId", "speech_" + speeches);
                open("from", block, before);
                xml.text(block.text()).close("from");
                inSpeech = true;
                spoken = false;
            }
            case NOTE -> {
                endSpeech();
                xml.raw("\n");
                open("narrative", block, before);
                xml.text(block.text()).close("narrative");
            }
            case TEXT -> {
                xml.raw(inSpeech ? "" : "\n");
                open("p", block, before);
                xml.text(block.text()).close("p");
                spoken = true;
            }
        }
    }

    private void endSpeech() {
        if (inSpeech) {
            if (!spoken) {
                // A speech must hold something.
                xml.empty("p", "bh:none", "true");
            }
            xml.close("speech");
            inSpeech = false;
        }
    }

    /// Opens an element; says of the block what is not as usual.
    private void open(String element, Block block, @Nullable Block before) {
        List<String> attributes = new ArrayList<>();
        if (block.blanks()
                != Block.usualBlanks(before == null ? null : before.kind(), block.kind())) {
            attributes.add("bh:blanks");
            attributes.add(String.valueOf(block.blanks()));
        }
        boolean usual =
                element.equals("heading")
                        ? block.kind() == Kind.SECTION
                        : block.mark().equals(block.kind().mark());
        if (!usual) {
            attributes.add("bh:mark");
            attributes.add(block.mark().strip());
        }
        xml.open(element, attributes.toArray(String[]::new));
    }
}

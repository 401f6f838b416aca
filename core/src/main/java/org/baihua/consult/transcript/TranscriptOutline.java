package org.baihua.consult.transcript;

import java.util.ArrayList;
import java.util.List;
import org.baihua.consult.transcript.Transcript.Block;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;

/// A transcript as a document for Word and OpenDocument, in which those who spoke mark what they
/// correct.
///
/// What a word processor shows is enough to read it back: a speaker is a line of their own that
/// ends in a colon, a section stands in 【】, and what happened in （）.
public final class TranscriptOutline {

    private TranscriptOutline() {}

    public static Outline of(Transcript transcript) {
        List<Part> parts = new ArrayList<>();
        for (Block block : transcript.blocks()) {
            String text = block.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            parts.add(
                    switch (block.kind()) {
                        case TITLE -> new Part.Title(1, text);
                        case SECTION -> new Part.Title(2, "【" + text + "】");
                        case SPEAKER -> new Part.Title(3, Transcript.name(text) + "：");
                        case NOTE -> prose(Tone.REMARK, inBrackets(text));
                        case TEXT -> prose(Tone.NORMAL, text);
                    });
        }
        return new Outline(transcript.title(), Form.TEXT, parts);
    }

    private static Part prose(Tone tone, String text) {
        return new Part.Prose(tone, List.of(Span.of(text)));
    }

    private static String inBrackets(String text) {
        return text.startsWith("（") && text.endsWith("）") ? text : "（" + text + "）";
    }
}

package org.baihua.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.baihua.read.Input;
import org.junit.jupiter.api.Test;

class EditableTextTest {

    private static byte[] change(byte[] bytes, String from, String to) {
        EditableText text = EditableText.of(new Input("a.txt", bytes)).orElseThrow();
        return text.encode(text.text().replace(from, to));
    }

    @Test
    void lineEndsStayAsTheyWere() {
        byte[] bytes = "爰一\r\n爰二\n爰三\r爰四".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(change(bytes, "爰", "因此"), StandardCharsets.UTF_8))
                .isEqualTo("因此一\r\n因此二\n因此三\r因此四");
    }

    @Test
    void theByteOrderMarkAndTheEncodingStayAsTheyWere() {
        byte[] utf16 = "\uFEFF爰修正本條\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(new String(change(utf16, "爰", "因此"), StandardCharsets.UTF_16LE))
                .isEqualTo("\uFEFF因此修正本條\n");
        byte[] utf8 = "\uFEFF爰修正本條\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(change(utf8, "爰", "因此"), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF因此修正本條\n");
        Charset big5 = Charset.forName("x-windows-950");
        byte[] old = "行政院公告：爰修正本條，並自發布日施行。\r\n".getBytes(big5);
        assertThat(new String(change(old, "爰", "因此"), big5)).isEqualTo("行政院公告：因此修正本條，並自發布日施行。\r\n");
    }

    @Test
    void whatCannotBeWrittenBackExactlyIsNotTouched() {
        byte[] broken = {(byte) 0xe7, (byte) 0x88, 'a', '\n'};
        assertThat(EditableText.of(new Input("a.txt", broken))).isEmpty();
    }
}

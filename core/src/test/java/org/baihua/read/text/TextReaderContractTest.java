package org.baihua.read.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;

class TextReaderContractTest extends ReaderContract {

    @Override
    protected byte[] document() {
        StringBuilder text = new StringBuilder(TITLE + "\r\n" + INTRODUCTION + "\r\n");
        POINTS.forEach(point -> text.append(point).append("\r\n"));
        for (List<String> row : CELLS) {
            text.append(String.join("\t", row).replace('\n', '；')).append("\r\n");
        }
        return text.append(CLOSING).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected DocumentReader reader() {
        return new TextReader();
    }

    @Override
    protected String name() {
        return "draft.txt";
    }

    @Override
    protected Set<Feature> features() {
        return EnumSet.noneOf(Feature.class);
    }
}

package org.baihua.read.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;

class MarkdownReaderContractTest extends ReaderContract {

    @Override
    protected byte[] document() {
        StringBuilder text = new StringBuilder("# " + TITLE + "\n\n" + INTRODUCTION + "\n\n");
        POINTS.forEach(point -> text.append(point).append("\n\n"));
        for (int i = 0; i < CELLS.size(); i++) {
            List<String> row = CELLS.get(i);
            String cells =
                    row.size() == 3
                            ? String.join(" | ", row)
                            : row.getFirst() + " | | " + row.getLast();
            text.append("| ")
                    .append(cells.replace("\n", "<br>").replace("電動滑板車", "<u>電動滑板車</u>"))
                    .append(" |\n");
            if (i == 0) {
                text.append("|---|---|---|\n");
            }
        }
        return text.append("\n").append(CLOSING).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected DocumentReader reader() {
        return new MarkdownReader();
    }

    @Override
    protected String name() {
        return "draft.md";
    }

    @Override
    protected Set<Feature> features() {
        return EnumSet.of(Feature.TABLES, Feature.UNDERLINE);
    }
}

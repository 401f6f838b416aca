package org.baihua.read.pdf;

import java.util.EnumSet;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;

class PdfReaderContractTest extends ReaderContract {

    @Override
    protected byte[] document() {
        double[] columns = {50, 210, 370, 550};
        PdfSample sample = new PdfSample().page();
        sample.text(120, 60, 16, TITLE);
        // The introduction is broken by the width of the paper; what nobody sees stands in it.
        sample.text(50, 90, 12, INTRODUCTION.substring(0, 10));
        sample.raw("3 Tr").text(170, 90, 12, "內部註記").raw("0 Tr");
        sample.text(50 + 12 * 10, 90, 12, INTRODUCTION.substring(10));
        sample.raw("1 g");
        sample.text(50, 400, 12, "白色字");
        sample.raw("0 g");
        for (int i = 0; i < POINTS.size(); i++) {
            sample.text(50, 120 + i * 20, 12, POINTS.get(i));
        }
        sample.line(50, 190, 550, 190).line(50, 210, 550, 210).line(50, 290, 550, 290);
        sample.line(50, 340, 550, 340).line(50, 370, 550, 370);
        for (double column : columns) {
            sample.line(column, 190, column, column == 210 ? 340 : 370);
        }
        sample.text(55, 204, 10, "修正條文").text(215, 204, 10, "現行條文").text(375, 204, 10, "說明");
        sample.text(55, 224, 10, "第二條　本辦法所稱運具，指電動");
        sample.line(185, 226, 205, 226);
        sample.text(55, 240, 10, "滑板車。").line(55, 242, 85, 242);
        sample.text(215, 224, 10, "第二條　本辦法所稱運具，指腳踏").text(215, 240, 10, "車。");
        sample.text(375, 224, 10, "三、配合實務需要，酌作修正。").text(375, 240, 10, "四、第二項未修正。");
        sample.text(55, 304, 10, "第三條　運具應停放於停放區。").text(375, 304, 10, "五、本條新增。");
        sample.text(55, 360, 10, "第四條　（刪除）").text(375, 360, 10, "本條刪除。");
        return sample.text(50, 420, 12, CLOSING).bytes();
    }

    @Override
    protected DocumentReader reader() {
        return new PdfReader();
    }

    @Override
    protected String name() {
        return "draft.pdf";
    }

    @Override
    protected Set<Feature> features() {
        return EnumSet.of(Feature.TABLES, Feature.MERGED_CELLS, Feature.UNDERLINE);
    }
}

package org.baihua.read.docx;

import static org.baihua.testing.Office.level;
import static org.baihua.testing.Office.list;
import static org.baihua.testing.Office.numbered;
import static org.baihua.testing.Office.p;
import static org.baihua.testing.Office.r;

import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;
import org.baihua.testing.Office;

public class DocxReaderContractTest extends ReaderContract {

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    public static byte[] contract() {
        String by = " w:author=\"王小明\" w:date=\"2026-03-02T09:00:00Z\"";
        String body =
                p(TITLE)
                        + "<w:p>"
                        + r("為維護河濱步道秩序，")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + r("<w:vanish/>", "內部註記")
                        + r("爰擬具本辦法部分條文修正草案，")
                        + r("<w:color w:val=\"FFFFFF\"/>", "白色字")
                        + r("其修正要點如下：")
                        + "</w:p>"
                        + numbered(1, 0, "明定運具之定義。（修正條文第二條）")
                        + numbered(1, 0, "增訂停放規定。（修正條文第三條）")
                        + numbered(1, 1, "停放區由主管機關公告。")
                        + "<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell("", p("修正條文"))
                        + cell("", p("現行條文"))
                        + cell("", p("說明"))
                        + "</w:tr><w:tr>"
                        + cell(
                                "",
                                "<w:p>"
                                        + r("第二條　本辦法所稱運具，指")
                                        + r("<w:u w:val=\"single\"/>", "電動滑板車")
                                        + r("。")
                                        + "</w:p>")
                        + cell("", p("第二條　本辦法所稱運具，指腳踏車。"))
                        + cell("", numbered(1, 0, "配合實務需要，酌作修正。") + numbered(1, 0, "第二項未修正。"))
                        + "</w:tr><w:tr>"
                        + cell("", p("第三條　運具應停放於停放區。"))
                        + cell("", "<w:p/>")
                        + cell("", numbered(1, 0, "本條新增。"))
                        + "</w:tr><w:tr>"
                        + cell("<w:gridSpan w:val=\"2\"/>", p("第四條　（刪除）"))
                        + cell("", p("本條刪除。"))
                        + "</w:tr></w:tbl><w:p>"
                        + "<w:commentRangeStart w:id=\"0\"/>"
                        + r("第五條　本辦法自發布後")
                        + "<w:del w:id=\"7\""
                        + by
                        + "><w:r><w:delText>二日</w:delText></w:r></w:del><w:ins w:id=\"8\""
                        + by
                        + ">"
                        + r("三日")
                        + "</w:ins>"
                        + r("施行。")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "</w:p><w:sectPr/>";
        return Office.docx(body)
                .numbering(
                        list(
                                1,
                                level(0, "taiwaneseCountingThousand", "%1、")
                                        + level(1, "taiwaneseCountingThousand", "（%2）")))
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + p("參照市政會議紀錄。") + "</w:footnote>")
                .part(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"李小華\" w:date=\"2026-03-03T09:00:00Z\">"
                                + p("請法制單位確認。")
                                + "</w:comment>")
                .bytes();
    }

    @Override
    protected DocumentReader reader() {
        return new DocxReader();
    }

    @Override
    protected byte[] document() {
        return contract();
    }

    @Override
    protected String name() {
        return "草案.docx";
    }

    @Override
    protected Set<Feature> features() {
        return everything();
    }
}

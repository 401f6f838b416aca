package org.baihua.read.odt;

import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;
import org.baihua.testing.Office;

public class OdtReaderContractTest extends ReaderContract {

    static final String STYLES =
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
                    + " text:display=\"none\"/></style:style><style:style style:name=\"W\""
                    + " style:family=\"text\"><style:text-properties fo:color=\"#ffffff\"/></style:style>"
                    + "<style:style style:name=\"U\" style:family=\"text\"><style:text-properties"
                    + " style:text-underline-style=\"solid\"/></style:style><text:list-style"
                    + " style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                    + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
                    + "<text:list-level-style-number text:level=\"2\" style:num-format=\"一, 二, 三, ...\""
                    + " style:num-prefix=\"（\" style:num-suffix=\"）\"/></text:list-style>";

    static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    private static String cell(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static String list(String content) {
        return "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                + content
                + "</text:list>";
    }

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    static String text() {
        String info =
                "<office:change-info><dc:creator>王小明</dc:creator>"
                        + "<dc:date>2026-03-02T09:00:00</dc:date></office:change-info>";
        return "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>"
                + info
                + p("二日")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"i\">"
                + "<text:insertion>"
                + info
                + "</text:insertion></text:changed-region></text:tracked-changes>"
                + p(TITLE)
                + p(
                        "為維護河濱步道秩序，<text:note text:note-class=\"footnote\"><text:note-citation>1"
                                + "</text:note-citation><text:note-body>"
                                + p("參照市政會議紀錄。")
                                + "</text:note-body></text:note><text:span"
                                + " text:style-name=\"H\">內部註記</text:span>爰擬具本辦法部分條文修正草案，"
                                + "<text:span text:style-name=\"W\">白色字</text:span>其修正要點如下：")
                + "<text:list text:style-name=\"L\">"
                + item(p("明定運具之定義。（修正條文第二條）"))
                + item(
                        p("增訂停放規定。（修正條文第三條）")
                                + "<text:list>"
                                + item(p("停放區由主管機關公告。"))
                                + "</text:list>")
                + "</text:list><table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                + "<table:table-header-rows><table:table-row>"
                + cell(p("修正條文"))
                + cell(p("現行條文"))
                + cell(p("說明"))
                + "</table:table-row></table:table-header-rows><table:table-row>"
                + cell(p("第二條　本辦法所稱運具，指<text:span" + " text:style-name=\"U\">電動滑板車</text:span>。"))
                + cell(p("第二條　本辦法所稱運具，指腳踏車。"))
                + cell(list(item(p("配合實務需要，酌作修正。")) + item(p("第二項未修正。"))))
                + "</table:table-row><table:table-row>"
                + cell(p("第三條　運具應停放於停放區。"))
                + cell(p(""))
                + cell(list(item(p("本條新增。"))))
                + "</table:table-row><table:table-row><table:table-cell"
                + " table:number-columns-spanned=\"2\">"
                + p("第四條　（刪除）")
                + "</table:table-cell><table:covered-table-cell/>"
                + cell(p("本條刪除。"))
                + "</table:table-row></table:table>"
                + p(
                        "<office:annotation><dc:creator>李小華</dc:creator>"
                                + "<dc:date>2026-03-03T09:00:00</dc:date>"
                                + p("請法制單位確認。")
                                + "</office:annotation>第五條　本辦法自發布後<text:change"
                                + " text:change-id=\"d\"/><text:change-start text:change-id=\"i\"/>三日"
                                + "<text:change-end text:change-id=\"i\"/>施行。");
    }

    public static byte[] contract() {
        return Office.odt(STYLES, text());
    }

    @Override
    protected DocumentReader reader() {
        return new OdtReader();
    }

    @Override
    protected byte[] document() {
        return contract();
    }

    @Override
    protected String name() {
        return "草案.odt";
    }

    @Override
    protected Set<Feature> features() {
        return everything();
    }
}

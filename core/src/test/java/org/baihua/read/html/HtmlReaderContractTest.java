package org.baihua.read.html;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.ReaderContract;

class HtmlReaderContractTest extends ReaderContract {

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append("<td style='border:solid 1pt'>").append(cell).append("</td>");
        }
        return row.append("</tr>").toString();
    }

    @Override
    protected byte[] document() {
        String tracked = " cite=\"mailto:王小明\" datetime=\"2026-03-02T09:00\"";
        String page =
                "<html><head><meta charset=utf-8><title>t</title></head><body>"
                        + "<table border=0><tr><td><p>"
                        + TITLE
                        + "</p><p>為維護河濱步道秩序，<a href='#_ftn1' name='_ftnref1'>[1]</a>"
                        + "<span style='display:none'>內部註記</span>爰擬具本辦法部分\n條文修正草案，"
                        + "<font color=white>白色字</font>其修正要點如下：</p>"
                        + "<p>"
                        + String.join("</p>\n<p>", POINTS)
                        + "</p>"
                        + "<table border=1>"
                        + row("修正條文", "現行條文", "說明")
                        + row(
                                "<p>第二條　本辦法所稱運具，指<u>電動滑板車</u>。</p>",
                                "第二條　本辦法所稱運具，指腳踏車。",
                                "三、配合實務需要，酌作修正。<br>四、第二項未修正。")
                        + row("第三條　運具應停放於停放區。", "&nbsp;", "五、本條新增。")
                        + "<tr><td colspan=2>第四條　（刪除）</td><td>本條刪除。</td></tr></table>"
                        + "<p>第五條　本辦法自發布後<del"
                        + tracked
                        + ">二日</del><ins"
                        + tracked
                        + ">三日</ins>施行。</p></td></tr></table>"
                        + "<div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1'>[1]</a>參照市政會議紀錄。</p></div>"
                        + "</body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected DocumentReader reader() {
        return new HtmlReader();
    }

    @Override
    protected String name() {
        return "draft.html";
    }

    @Override
    protected Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(Feature.NUMBERS, Feature.COMMENTS));
    }
}

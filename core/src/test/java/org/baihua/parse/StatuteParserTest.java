package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.baihua.law.Statute;
import org.junit.jupiter.api.Test;

class StatuteParserTest {

    private static final String APART =
            """
            幸福市公園管理自治辦法
            第 一 章 總則
            第 1 條
            為管理公園，特訂定本辦法。
            第 2 條
            本辦法用詞，定義如下：
            一、公園：指下列場所：
            （一）綠地。
            （二）廣場：
            1.室內廣場。
            2.室外廣場。
            二、使用人：指進入公園之人。
            前項第一款場所，由本府公告之。
            第 2-1 條
            （刪除）
            第 二 章 附則
            第 3 條
            本辦法自發布日施行。
            """;

    private static final String TOGETHER =
            """
            幸福市公園管理自治辦法
            第一章　總則
            第一條　為管理公園，特訂定本辦法。
            第二條　本辦法用詞，定義如下：
            　　一、公園：指下列場所：
            　　（一）綠地。
            　　（二）廣場：
            　　１、室內廣場。
            　　２、室外廣場。
            　　二、使用人：指進入公園之人。
            　　前項第一款場所，由本府公告之。
            第二條之一　（刪除）
            第二章　附則
            第三條　本辦法自發布日施行。
            """;

    private static final String SHAPE =
            "章1{條1{項1} 條2{項1{款1{目1 目2{細1 細2}} 款2} 項2} 條2-1{項1}} 章2{條3{項1}}";

    @Test
    void bothPrintStylesGiveTheSameTree() {
        for (String text : new String[] {APART, TOGETHER}) {
            Statute statute = Lines.parse(text).value();
            assertThat(statute.title().text()).isEqualTo("幸福市公園管理自治辦法");
            assertThat(Lines.shape(statute.provisions())).isEqualTo(SHAPE);
            assertThat(Lines.textOf(statute)).isEqualTo(Lines.compact(text));
            assertThat(Lines.parse(text).diagnostics()).isEmpty();
        }
    }
}

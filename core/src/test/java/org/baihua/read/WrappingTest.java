package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三條　條文",
                "第十五條之一　條文",
                "第 3 條 條文",
                "第二章　總則",
                "一、款",
                "（一）目",
                "(十二)目",
                "１、細目",
                "1. item",
                "甲、",
                "壹、緣起",
                "①",
                "第五條（刪除）"
            })
    void aLabelBeginsSomethingNew(String line) {
        assertThat(Wrapping.beginsItem(line.replace("第 3 條", "第3條"))).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三條規定辦理者，亦同。", "一百元以下罰鍰。", "三日內補正", "甲機關", "1.5公尺以上", "條文"})
    void aSentenceThatGoesOnDoesNot(String line) {
        assertThat(Wrapping.beginsItem(line)).as(line).isFalse();
    }

    @Test
    void aLineGoesOnOnlyWhenTheSentenceDoes() {
        assertThat(Wrapping.continues("應於三日內向主管", "機關申請之。")).isTrue();
        assertThat(Wrapping.continues("其要點如下：", "本條新增。")).isFalse();
        assertThat(Wrapping.continues("（以下簡稱本會）", "之任務。")).isTrue();
        assertThat(Wrapping.continues("應於三日內", "　　前項期間")).isFalse();
    }

    @Test
    void longLinesTakeLittleTime() {
        String line = "一".repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    assertThat(Wrapping.beginsItem(line)).isFalse();
                    assertThat(Wrapping.ends(line)).isFalse();
                });
    }
}

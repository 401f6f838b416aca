package org.baihua.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaban.analysis.jieba.JiebaSegmenter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter(JiebaWords.dictionary());

    private List<String> words(String text) {
        return segmenter.segment(text).stream().map(Token::text).toList();
    }

    @Test
    void traditionalTextIsCutWithSimplifiedWords() {
        assertThat(words("申請人應於期限內補正，逾期不受理。"))
                .containsExactly("申請人", "應", "於", "期限", "內", "補正", "，", "逾期", "不", "受理", "。");
    }

    @Test
    void aWordIsCutWhereTheLikelierReadingCutsIt() {
        assertThat(words("其中止水不流。")).startsWith("其中", "止水");
        assertThat(words("學期間之休假")).startsWith("學期", "間");
        assertThat(words("董事受前項之請求後")).contains("前項", "之", "請求");
        assertThat(words("在地上權衡利害")).containsExactly("在", "地上", "權衡", "利害");
    }

    @Test
    void numeralsAndLatinWordsAreOneTokenEach() {
        assertThat(words("第一百十八條規定之１２.5％及ＧＤＰ")).contains("第一百十八", "條", "１２.5", "ＧＤＰ");
        assertThat(words("新臺幣三萬五千元")).contains("三萬五千");
    }

    @Test
    void charactersOutsideTheBasicPlaneAreOneTokenEach() {
        assertThat(words("𠮷某提起𠮷𠮷")).startsWith("𠮷").endsWith("𠮷", "𠮷");
    }

    @Test
    void spansCountInTheText() {
        String text = "　依　𠮷氏ABC法 第3條。";
        for (Token token : segmenter.segment(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
        }
    }

    @Test
    void whatTheDictionaryHasIsKnown() {
        assertThat(segmenter.segment("申請人𠮷"))
                .extracting(Token::known)
                .containsExactly(true, false);
    }

    /// jieba's hidden Markov model joins single characters into words that its dictionary lacks;
    /// that is all in which the two may differ.
    @Test
    void itCutsWhereJiebaCuts() {
        JiebaSegmenter jieba = quietly(JiebaSegmenter::new);
        Segmenter same = new Segmenter(JiebaWords.jieba());
        for (String sentence : SENTENCES) {
            String simplified = HanFold.fold(sentence);
            BitSet theirs = new BitSet();
            int end = 0;
            for (String word : jieba.sentenceProcess(simplified)) {
                end += word.length();
                theirs.set(end);
            }
            BitSet ours = new BitSet();
            BitSet single = new BitSet();
            for (Token token : same.segment(sentence)) {
                ours.set(token.span().end());
                if (token.span().length() == 1) {
                    single.set(token.span().end());
                }
            }
            BitSet missing = (BitSet) theirs.clone();
            missing.andNot(ours);
            assertThat(missing.isEmpty()).as("%s: %s", sentence, words(sentence)).isTrue();
            for (int cut = ours.nextSetBit(0); cut >= 0; cut = ours.nextSetBit(cut + 1)) {
                assertThat(theirs.get(cut) || single.get(cut)).as("%s @%d", sentence, cut).isTrue();
            }
        }
    }

    /// Without numerals: those are one word here and several there.
    private static final List<String> SENTENCES =
            List.of(
                    "申請人應檢具下列文件向主管機關申請許可",
                    "主管機關應於受理申請後完成審查並以書面通知申請人",
                    "違反前項規定者處新臺幣罰鍰並得按次處罰",
                    "利害關係人得於公告期間以書面陳述意見",
                    "漁港管理機關為維護港區安全得限制船舶停泊",
                    "經廢止許可者應即停止營業並繳回許可證",
                    "本辦法所稱負責人指依法代表公司之董事或經理人",
                    "為因應氣候變遷並配合實務需要爰修正本標準部分條文",
                    "受補助單位應保存相關憑證以備查核",
                    "建築物所有人應維護其設備之安全不得擅自變更",
                    "學校應訂定學生獎懲規定並公開於網站",
                    "中央目的事業主管機關得委託專業機構辦理訓練");

    private static <T> T quietly(java.util.function.Supplier<T> work) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            return work.get();
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void aCompiledDictionaryIsTheSameAfterReading(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(Dictionary.FILE);
        JiebaWords.dictionary().write(file);
        assertThat(Dictionary.open(file)).isEqualTo(JiebaWords.dictionary());
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : List.of("中", "一", "第", "𠮷", "中華人民", "a", "1.")) {
            String text = piece.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> segmenter.segment(text), piece);
        }
    }
}

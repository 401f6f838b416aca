package org.baihua.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.law.Anchor;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.parse.DraftParser;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.baihua.summary.Summarizer;
import org.baihua.summary.Summary;

/// Publications for tests: a fictional draft that we wrote, and any other document by the same way.
public final class Publications {

    private Publications() {}

    /// The way from a document to what is published. The plain text is made by three replacements
    /// of our own, so that the writers' tests do not hang on the rewriter's rules.
    public static Publication of(SourceDocument document) {
        Outcome<Draft> parsed = DraftParser.parse(document);
        Draft draft = parsed.value();
        PlainText plain = plain(draft.statute());
        Summary summary =
                new Summarizer(text -> text.replace("爰", "所以"), null, Language.ZH_TW)
                        .summarize(
                                draft,
                                plain,
                                new Summarizer.Readability(
                                        Map.of("M1", 41.25, "M2", 0.18),
                                        Map.of("M1", 24.5, "M2", 0.0)),
                                parsed.diagnostics());
        return new Publication(
                document, draft, List.of(), plain, summary, parsed.diagnostics(), Language.ZH_TW);
    }

    private static PlainText plain(Statute statute) {
        List<PlainUnit> units = new ArrayList<>();
        for (Article article : statute.articles()) {
            for (Provision child : article.children()) {
                units(child, Anchor.of(article.number()).child(child.number()), units);
            }
        }
        return new PlainText(units);
    }

    private static void units(Provision provision, Anchor anchor, List<PlainUnit> units) {
        if (!provision.text().isEmpty()) {
            units.add(unit(provision.label().text(), anchor, provision.text()));
        }
        for (Provision child : provision.children()) {
            units(child, anchor.child(child.number()), units);
        }
        if (!provision.closing().isEmpty()) {
            units.add(unit("", anchor, provision.closing()));
        }
    }

    private static final Map<String, String> WORDS =
            new TreeMap<>(Map.of("應於", "必須在", "不得", "不可以", "收執", "保存"));

    /// A unit with [#WORDS] replaced; one about 契約 falls back, one with 罰鍰 has a note.
    static PlainUnit unit(String label, Anchor anchor, Passage original) {
        String text = original.text();
        StringBuilder plain = new StringBuilder();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            String from = "";
            for (String word : WORDS.keySet()) {
                if (text.startsWith(word, i)) {
                    from = word;
                }
            }
            if (from.isEmpty()) {
                plain.append(text.charAt(i++));
                continue;
            }
            String to = WORDS.getOrDefault(from, "");
            edits.add(
                    new Edit(
                            "test",
                            from,
                            to,
                            new Span(i, i + from.length()),
                            new Span(plain.length(), plain.length() + to.length())));
            plain.append(to);
            i += from.length();
        }
        List<PlainUnit.Note> notes =
                text.contains("罰鍰")
                        ? List.of(new PlainUnit.Note("罰鍰", "主管機關處罰的錢，和法院判的罰金不同。", "罰鍰"))
                        : List.of();
        boolean falls = text.contains("無障礙坡道");
        Verdict verdict =
                falls
                        ? Verdict.FALLBACK
                        : !edits.isEmpty()
                                ? Verdict.REWRITTEN
                                : notes.isEmpty() ? Verdict.UNCHANGED : Verdict.ANNOTATED;
        return new PlainUnit(
                anchor,
                label,
                original,
                falls ? text : plain.toString(),
                verdict,
                falls ? List.of() : edits,
                List.of(),
                notes);
    }

    /// A fictional amendment with notice, 總說明 and a table of three columns.
    public static Publication sample() {
        return of(sampleDocument());
    }

    static SourceDocument sampleDocument() {
        SourceBuilder builder = new SourceBuilder("共享微型車修正草案.txt", "ab12", Format.TEXT);
        for (String line : NOTICE.strip().split("\n", -1)) {
            builder.line(line);
        }
        builder.beginTable();
        row(builder, true, "修正條文", "現行條文", "說明");
        for (String[] cells : ROWS) {
            row(builder, false, cells);
        }
        builder.endTable();
        return builder.build();
    }

    private static void row(SourceBuilder builder, boolean header, String... cells) {
        builder.beginRow(header);
        for (int i = 0; i < cells.length; i++) {
            builder.beginCell(i, 1, 1);
            builder.line(cells[i].strip());
            builder.endCell();
        }
        builder.endRow();
    }

    private static final String NOTICE =
            """
            運輸創新部公告
            中華民國115年1月5日
            運創路字第1150000123號
            主　　旨：預告修正「共享微型電動車營運管理辦法」部分條文。
            依　　據：行政程序法第一百五十一條第二項準用第一百五十四條第一項。
            公告事項：
            一、修正機關：運輸創新部。
            二、修正依據：共享運具管理條例第十二條第三項。
            三、「共享微型電動車營運管理辦法」部分條文修正草案如附件。
            四、對於本公告內容有任何意見或修正建議者，請於本公告刊登公報翌日起60日內陳述意見或洽詢：
            （一）承辦單位：運輸創新部路政司
            （二）地址：晴川市和平路1號
            （三）電話：02-00000000
            （四）傳真：02-00000001
            （五）電子郵件：road@example.gov.tw
            部　　長　○○○
            共享微型電動車營運管理辦法部分條文修正草案總說明
            共享微型電動車營運管理辦法（以下簡稱本辦法）自一百十年三月一日訂定發布施行後，歷經一次修正。鑑於近年共享微型電動車數量成長，車輛任意停放影響行人安全，爰擬具本辦法部分條文修正草案，其修正要點如下：
            一、縮短業者移置違規停放車輛之期限，由六小時縮短為三小時，並增訂即時通報義務。（修正條文第六條）
            二、增訂業者應為使用人投保責任保險，並明定最低保險金額。（修正條文第七條之一）
            三、提高違反投保義務之罰鍰額度。（修正條文第十五條）
            四、刪除紙本契約之規定。（現行條文第九條）
            共享微型電動車營運管理辦法部分條文修正草案條文對照表
            """;

    private static final String[][] ROWS = {
        {
            "第三條　本辦法所稱主管機關：在中央為運輸創新部；在直轄市為直轄市政府；在縣（市）為縣（市）政府。",
            "第三條　本辦法所稱主管機關：在中央為交通部；在直轄市為直轄市政府；在縣（市）為縣（市）政府。",
            "配合組織調整，修正主管機關名稱。"
        },
        {
            """
            第六條　業者應於接獲通報後三小時內，將違規停放之車輛移置至合法停放處所。
            前項移置完成後，業者應即以電子方式通報主管機關。
            使用人不得將車輛停放於人行道、騎樓或無障礙坡道。\
            """,
            """
            第六條　業者應於接獲通報後六小時內，將違規停放之車輛移置至合法停放處所。
            使用人不得將車輛停放於人行道、騎樓或無障礙坡道。\
            """,
            "一、縮短移置期限，爰修正第一項。\n二、增訂第二項，俾主管機關掌握移置情形。\n三、現行條文第二項移列第三項，內容未修正。"
        },
        {
            """
            第七條之一　業者應為使用人投保責任保險，其最低保險金額如下：
            一、每一人體傷：新臺幣一百五十萬元。
            二、每一意外事故：新臺幣六百萬元。
            業者未依前項規定投保者，不得提供車輛租用服務。
            使用人得向業者請求提供保險證明。\
            """,
            "",
            "一、本條新增。\n二、為保障使用人權益，爰增訂本條。"
        },
        {"", "第九條　業者與使用人訂立契約，應以紙本為之，並交付使用人收執。", "一、本條刪除。\n二、租用程序已全面電子化，無以紙本訂約之必要。"},
        {
            """
            第十五條　業者違反第七條之一第一項規定者，處新臺幣六萬元以上三十萬元以下罰鍰，並得按次處罰。
            使用人違反第六條第三項規定者，處新臺幣三百元以上六百元以下罰鍰。\
            """,
            """
            第十五條　業者違反第七條規定者，處新臺幣三萬元以上十五萬元以下罰鍰。
            使用人違反第六條第二項規定者，處新臺幣三百元以上六百元以下罰鍰。\
            """,
            "配合增訂第七條之一，提高罰鍰額度。"
        },
        {"第二十條　本辦法修正施行前已取得營運許可之業者，應於修正施行之日起六個月內，依第七條之一規定完成投保。", "", "一、本條新增。\n二、定明過渡規定。"},
        {"第二十一條　本辦法自中華民國一百十五年七月一日施行。", "第二十條　本辦法自發布日施行。", "條次變更，並定明施行日期。"},
    };
}

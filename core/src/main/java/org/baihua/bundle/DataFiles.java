package org.baihua.bundle;

import java.io.StringWriter;
import org.baihua.bundle.metadata.Content;
import org.baihua.bundle.notice.Announcement;
import org.baihua.publish.Publication;
import org.baihua.publish.akn.AknMetadata;
import org.baihua.publish.akn.AknWriter;
import org.baihua.publish.comparison.ComparisonJson;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.publish.json.FindingsJson;
import org.baihua.publish.json.LawJson;
import org.baihua.publish.json.PlainJson;
import org.baihua.publish.json.SheetJson;
import org.baihua.publish.json.SummaryJson;
import org.baihua.publish.sheet.Csv;
import org.baihua.publish.sheet.Ods;
import org.baihua.publish.sheet.Sheet;
import org.baihua.publish.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/// What programs read of a draft: JSON, tables, Akoma Ntoso.
final class DataFiles {

    private DataFiles() {}

    /// @param changes against an earlier version, null when there is none
    static void into(
            Contents contents,
            Publication publication,
            Announcement announcement,
            @Nullable ComparisonView changes) {
        contents.json("draft", "草案條文", "law", LawJson.of(publication));
        contents.json("summary", "摘要", "summary", SummaryJson.of(publication));
        contents.json("plain", "白話對照", "plain", PlainJson.of(publication));
        contents.json("findings", "用語檢查", "findings", FindingsJson.of(publication));
        tables(contents, publication);
        if (changes != null) {
            contents.json("changes", "與前一版的差異", "changes", ComparisonJson.write(changes));
        }
        StringWriter law = new StringWriter();
        AknWriter.write(
                law,
                publication.draft().statute(),
                publication.draft().citations(),
                new AknMetadata(AknMetadata.Kind.BILL, announcement.notice().period().from()));
        contents.text(
                "draft",
                "草案條文",
                "Akoma Ntoso",
                "data/law.akn.xml",
                "application/akn+xml",
                law.toString());
    }

    private static void tables(Contents contents, Publication publication) {
        var sheets = Sheets.of(publication);
        for (Sheet sheet : sheets) {
            // The sheet of a document that has its own JSON, such as the findings, needs no second.
            if (!contents.holds("data/" + sheet.id() + ".json")) {
                contents.json(sheet.id(), sheet.title(), sheet.id(), SheetJson.write(sheet));
            }
            contents.text(
                    sheet.id(),
                    sheet.title(),
                    "CSV",
                    "data/" + sheet.id() + ".csv",
                    "text/csv",
                    Csv.write(sheet));
        }
        contents.add(
                new Content(
                        "data/tables.ods",
                        "tables",
                        "所有表格",
                        "ODS",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        Ods.write(publication.draft().title(), sheets)));
    }
}

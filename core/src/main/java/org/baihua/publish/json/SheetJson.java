package org.baihua.publish.json;

import java.util.List;
import org.baihua.publish.sheet.Sheet;

/// A table as data: one object a row.
public final class SheetJson {

    private SheetJson() {}

    public static String write(Sheet sheet) {
        return Json.text(
                JsonStyle.PRETTY,
                json -> {
                    json.writeStartObject();
                    json.writeStringField("title", sheet.title());
                    json.writeArrayFieldStart(sheet.id());
                    for (List<String> row : sheet.rows()) {
                        json.writeStartObject();
                        for (int i = 0; i < row.size(); i++) {
                            Sheet.Column column = sheet.columns().get(i);
                            if (!column.number()) {
                                json.writeStringField(column.id(), row.get(i));
                            } else if (row.get(i).isEmpty()) {
                                json.writeNullField(column.id());
                            } else {
                                json.writeNumberField(column.id(), Long.parseLong(row.get(i)));
                            }
                        }
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }
}

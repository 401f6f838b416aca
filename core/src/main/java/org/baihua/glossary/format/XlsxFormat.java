package org.baihua.glossary.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// A spreadsheet; the first sheet is read, a sheet named 詞彙 is written.
final class XlsxFormat implements GlossaryFormat {

    private static final int WIDTH = 18 * 256;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Outcome<List<Placed>> readPlaced(String file, byte[] bytes) {
        return EntryTable.read(file, rows(file, bytes));
    }

    private static List<EntryTable.Row> rows(String file, byte[] bytes) {
        List<EntryTable.Row> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheetAt(0);
            DataFormatter shown = new DataFormatter();
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < Math.max(0, row.getLastCellNum()); i++) {
                    Cell cell = row.getCell(i);
                    fields.add(cell == null ? "" : shown.formatCellValue(cell));
                }
                if (!fields.isEmpty()) {
                    rows.add(new EntryTable.Row(row.getRowNum() + 1, fields));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw UserException.usage(
                            GlossaryMessage.FILE_DAMAGED,
                            Place.inFile(file),
                            "XLSX",
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
        return rows;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            // The file says when it was made; the same glossary shall give the same bytes.
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            XSSFSheet sheet = book.createSheet("詞彙");
            XSSFFont bold = book.createFont();
            bold.setBold(true);
            XSSFCellStyle heading = book.createCellStyle();
            heading.setFont(bold);
            List<List<String>> rows = EntryTable.rows(entries);
            for (int r = 0; r < rows.size(); r++) {
                XSSFRow row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    XSSFCell cell = row.createCell(c);
                    cell.setCellValue(rows.get(r).get(c));
                    if (r == 0) {
                        cell.setCellStyle(heading);
                        sheet.setColumnWidth(c, WIDTH);
                    }
                }
            }
            sheet.createFreezePane(1, 1);
            book.write(bytes);
        }
        withoutTimes(bytes.toByteArray(), out);
    }

    private static void withoutTimes(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setLastModifiedTime(FileTime.fromMillis(315_532_800_000L));
                copy.putNextEntry(timeless);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}

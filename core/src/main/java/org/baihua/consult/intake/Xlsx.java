package org.baihua.consult.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baihua.consult.ConsultMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Spreadsheets of Excel, in and out.
public final class Xlsx {

    private static final int WIDTH = 24 * 256;

    /// How high a line is, in points, and how many lines a row shows at most.
    private static final float LINE = 16;

    private static final int MOST_LINES = 24;

    private Xlsx() {}

    /// All sheets in order.
    static List<List<Sheet.Row>> read(String file, byte[] bytes) {
        List<List<Sheet.Row>> sheets = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter shown = new DataFormatter();
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                List<Sheet.Row> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < Math.max(0, row.getLastCellNum()); i++) {
                        Cell cell = row.getCell(i);
                        cells.add(cell == null ? "" : text(cell, shown));
                    }
                    rows.add(new Sheet.Row(row.getRowNum() + 1, cells));
                }
                sheets.add(rows);
            }
        } catch (IOException | RuntimeException e) {
            throw UserException.unreadable(
                            ConsultMessage.UNREADABLE,
                            Place.inFile(file),
                            "XLSX",
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
        return sheets;
    }

    /// The cells of the first sheet; for files of our own.
    public static List<List<String>> cells(String file, byte[] bytes) {
        List<List<Sheet.Row>> sheets = read(file, bytes);
        return sheets.isEmpty()
                ? List.of()
                : sheets.getFirst().stream().map(Sheet.Row::cells).toList();
    }

    private static String text(Cell cell, DataFormatter shown) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                if (DateUtil.isCellDateFormatted(cell)) {
                    String time = String.valueOf(cell.getLocalDateTimeCellValue());
                    yield time.endsWith("T00:00") ? time.substring(0, 10) : time.replace('T', ' ');
                }
                double value = cell.getNumericCellValue();
                yield value == Math.rint(value) && Math.abs(value) < 1e15
                        ? String.valueOf((long) value)
                        : shown.formatCellValue(cell);
            }
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /// One sheet; the first row is the header. The same rows give the same bytes.
    public static byte[] write(String name, List<List<String>> rows) {
        return write(name, rows, List.of(), -1, List.of());
    }

    /// A sheet that people fill in: cells begin at the top, rows are as high as what they hold.
    ///
    /// @param widths of the columns, in characters of Latin script; those that are missing are
    ///   usual
    /// @param choosing the column that takes one of `choices` only; -1 when there is none
    public static byte[] write(
            String name,
            List<List<String>> rows,
            List<Integer> widths,
            int choosing,
            List<String> choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            XSSFSheet sheet = book.createSheet(name);
            XSSFFont bold = book.createFont();
            bold.setBold(true);
            XSSFCellStyle heading = book.createCellStyle();
            heading.setFont(bold);
            XSSFCellStyle wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            for (int r = 0; r < rows.size(); r++) {
                XSSFRow row = sheet.createRow(r);
                int lines = 1;
                for (int c = 0; c < rows.get(r).size(); c++) {
                    String value = rows.get(r).get(c);
                    int width = c < widths.size() ? widths.get(c) * 256 : WIDTH;
                    // Excel refuses longer cells.
                    row.createCell(c)
                            .setCellValue(value.substring(0, Math.min(32_767, value.length())));
                    row.getCell(c).setCellStyle(r == 0 ? heading : wrapped);
                    if (r == 0) {
                        sheet.setColumnWidth(c, width);
                    }
                    lines = Math.max(lines, 1 + value.length() * 2 * 256 / width);
                }
                row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
            }
            sheet.createFreezePane(1, 1);
            if (choosing >= 0 && rows.size() > 1) {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                DataValidation choice =
                        helper.createValidation(
                                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                                new CellRangeAddressList(1, rows.size() - 1, choosing, choosing));
                choice.setShowErrorBox(true);
                sheet.addValidationData(choice);
            }
            book.write(bytes);
            return withoutTimes(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream copy = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setLastModifiedTime(FileTime.fromMillis(315_532_800_000L));
                copy.putNextEntry(timeless);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

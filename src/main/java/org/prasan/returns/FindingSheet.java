package org.prasan.returns;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.records.StoredFinding;
import org.prasan.review.Query;
import org.prasan.vocabulary.Text;

/** The first sheet of a returned workbook: every finding with a link to its cell. */
final class FindingSheet {

    static final String NAME = "ข้อที่ต้องแก้ Findings";

    private static final int[] WIDTHS = {10, 22, 12, 20, 46, 46};
    private static final int POINTS_A_LINE = 15;
    private static final XSSFColor HEADER = new XSSFColor(new byte[] {(byte) 0x1f, (byte) 0x3a, (byte) 0x5f});

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XSSFCellStyle title;
    private final XSSFCellStyle header;
    private final XSSFCellStyle body;
    private final XSSFCellStyle centred;
    private final XSSFCellStyle link;
    private int next;

    private FindingSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
        int old = workbook.getSheetIndex(NAME);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        this.sheet = workbook.createSheet(NAME);
        this.title = style(true, 14, IndexedColors.BLACK);
        this.header = style(true, 11, IndexedColors.WHITE);
        header.setFillForegroundColor(HEADER);
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.body = style(false, 11, IndexedColors.BLACK);
        body.setBorderBottom(BorderStyle.HAIR);
        this.centred = workbook.createCellStyle();
        centred.cloneStyleFrom(body);
        centred.setAlignment(HorizontalAlignment.CENTER);
        this.link = style(false, 11, IndexedColors.BLUE);
        link.setBorderBottom(BorderStyle.HAIR);
    }

    private XSSFCellStyle style(boolean bold, int points, IndexedColors colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Sarabun");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour.getIndex());
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(points < 14);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    static void add(XSSFWorkbook workbook, ReturnedFile file, List<Text> remarks) {
        FindingSheet findings = new FindingSheet(workbook);
        findings.write(file, remarks);
        workbook.setSheetOrder(NAME, 0);
        workbook.setActiveSheet(0);
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(false);
        }
        findings.sheet.setSelected(true);
    }

    private void write(ReturnedFile file, List<Text> remarks) {
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.setColumnWidth(c, WIDTHS[c] * 256);
        }
        line(title, "ข้อที่ต้องแก้ไข / What to correct");
        line(title, file.path().substring(file.path().lastIndexOf('/') + 1));
        remarks.forEach(remark -> {
            line(plain(), remark.th());
            line(plain(), remark.en());
        });
        next++;
        row(
                header,
                "ที่ / No.",
                "แผ่นงาน / Sheet",
                "ช่อง / Cell",
                "ระดับ / Severity",
                "สิ่งที่พบ / What is wrong",
                "วิธีแก้ / How to mend it");
        sheet.createFreezePane(0, next);
        int number = 1;
        for (StoredFinding finding : file.findings()) {
            finding(number++, finding);
        }
        for (Query query : file.queries()) {
            query(number++, query);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle plain = workbook.createCellStyle();
        plain.cloneStyleFrom(title);
        plain.setFont(workbook.getFontAt(body.getFontIndex()));
        return plain;
    }

    private void line(XSSFCellStyle style, String words) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(style == title ? POINTS_A_LINE + 6 : POINTS_A_LINE);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private XSSFRow row(XSSFCellStyle style, String... values) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int c = 0; c < values.length; c++) {
            XSSFCell cell = row.createCell(c);
            cell.setCellValue(values[c]);
            cell.setCellStyle(style);
            lines = Math.max(lines, lines(values[c], WIDTHS[c]));
        }
        row.setHeightInPoints((float) lines * POINTS_A_LINE);
        return row;
    }

    /** Spreadsheet programs don't grow a row that another program wrote. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1
                        + (int) line.codePoints()
                                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                        .count()
                                / width)
                .sum();
    }

    private void finding(int number, StoredFinding finding) {
        Optional<String> place = FindingMarks.cell(finding);
        XSSFRow row = row(
                body,
                "",
                finding.sheet(),
                finding.cell().isEmpty() && finding.row() > 0 ? "แถว " + finding.row() : place.orElse(""),
                severity(finding.severity()),
                finding.message().th() + "\n" + finding.message().en(),
                finding.mend().th() + "\n" + finding.mend().en());
        row.getCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(centred);
        Optional<XSSFSheet> target = FindingMarks.sheet(workbook, finding).filter(s -> s != sheet);
        if (place.isPresent() && target.isPresent()) {
            XSSFHyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("'" + target.get().getSheetName().replace("'", "''") + "'!" + place.get());
            row.getCell(2).setHyperlink(to);
            row.getCell(2).setCellStyle(link);
        }
    }

    /** Of several rows or files, so that no cell is to be pointed at; its number is that under which it is answered. */
    private void query(int number, Query query) {
        XSSFRow row = row(
                body,
                "",
                "",
                "ข้อซักถาม " + query.id(),
                severity(query.severity()),
                query.message().th() + "\n" + query.message().en(),
                query.mend().th() + "\n" + query.mend().en());
        row.getCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(centred);
    }

    private static String severity(String code) {
        return switch (code) {
            case "error" -> "ต้องแก้ / error";
            case "warning" -> "ควรตรวจ / warning";
            case "query" -> "โปรดอธิบาย / please explain";
            default -> "เพื่อทราบ / note";
        };
    }
}

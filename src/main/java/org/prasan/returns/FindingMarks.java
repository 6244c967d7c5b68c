package org.prasan.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.records.StoredFinding;

/** Fills the cells that are wrong and says in a comment of each, in Thai and English, what is wrong and how to mend it. */
final class FindingMarks {

    static final String AUTHOR = "ประสาน Prasan";

    private static final XSSFColor ERROR = new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc7, (byte) 0xce});
    private static final XSSFColor WARNING = new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xeb, (byte) 0x9c});

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private record Place(String sheet, String cell) {}

    FindingMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void mark(List<StoredFinding> findings) {
        Map<Place, List<StoredFinding>> byCell = new LinkedHashMap<>();
        for (StoredFinding finding : findings) {
            cell(finding)
                    .ifPresent(
                            cell -> byCell.computeIfAbsent(new Place(finding.sheet(), cell), place -> new ArrayList<>())
                                    .add(finding));
        }
        byCell.forEach(this::mark);
    }

    /** The cell of a finding; of one about a row, the row's first. */
    static Optional<String> cell(StoredFinding finding) {
        if (!finding.cell().isEmpty()) {
            return Optional.of(finding.cell());
        }
        return finding.row() > 0 ? Optional.of("A" + finding.row()) : Optional.empty();
    }

    /** A text file has one sheet without a name. */
    static Optional<XSSFSheet> sheet(XSSFWorkbook workbook, StoredFinding finding) {
        return finding.sheet().isEmpty()
                ? workbook.getNumberOfSheets() == 0 ? Optional.empty() : Optional.of(workbook.getSheetAt(0))
                : Optional.ofNullable(workbook.getSheet(finding.sheet()));
    }

    private void mark(Place place, List<StoredFinding> findings) {
        sheet(workbook, findings.get(0)).ifPresent(sheet -> {
            CellReference at = new CellReference(place.cell());
            XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
            XSSFCell cell = row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
            boolean error = findings.stream().anyMatch(f -> f.severity().equals("error"));
            cell.setCellStyle(style(cell.getCellStyle(), error));
            comment(sheet, cell, words(findings));
        });
    }

    private XSSFCellStyle style(XSSFCellStyle as, boolean error) {
        return styles.computeIfAbsent(as.getIndex() + (error ? "e" : "w"), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(as);
            style.setFillForegroundColor(error ? ERROR : WARNING);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    private static String words(List<StoredFinding> findings) {
        StringBuilder words = new StringBuilder();
        for (StoredFinding finding : findings) {
            words.append(words.isEmpty() ? "" : "\n\n")
                    .append(finding.message().th())
                    .append("\n→ ")
                    .append(finding.mend().th())
                    .append('\n')
                    .append(finding.message().en())
                    .append("\n→ ")
                    .append(finding.mend().en());
        }
        return words.toString();
    }

    private static void comment(XSSFSheet sheet, XSSFCell cell, String words) {
        cell.removeCellComment();
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        int lines = (int) words.lines().count();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 6, row + Math.max(6, lines + 2)));
        comment.setString(words);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}

package org.prasan.returns;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Member;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.TableDefinition;

/** A register with its header, groups merged over two rows, and empty lines. Columns that name people are not asked for. */
final class BlankRegister {

    private static final int LINES = 200;
    private static final int LINES_OF_SEVERAL = 20;
    private static final int WIDTH = 18 * 256;
    private static final int NARROW = 9 * 256;

    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final Validations validations;
    private final List<ColumnDefinition> columns;
    private final boolean grouped;
    private final int lines;

    BlankRegister(XSSFSheet sheet, BlankStyles styles, BlankLists lists, TableDefinition table, boolean oneOfSeveral) {
        this.sheet = sheet;
        this.styles = styles;
        this.validations = new Validations(sheet, lists);
        this.columns = table.columns().stream()
                .filter(c -> !c.personal() && !c.isFromField())
                .toList();
        this.grouped = columns.stream().anyMatch(c -> !c.members().isEmpty());
        this.lines = oneOfSeveral ? LINES_OF_SEVERAL : LINES;
    }

    /** @return the row, from 0, behind its last line */
    int write(int row) {
        int first = row + (grouped ? 2 : 1);
        int at = 0;
        for (ColumnDefinition column : columns) {
            if (column.members().isEmpty()) {
                single(column, row, at);
                line(column, first, at++);
            } else {
                at = group(column, row, at);
            }
        }
        return first + lines;
    }

    private XSSFCellStyle header(ColumnDefinition column) {
        return column.required() ? styles.requiredHeader : styles.header;
    }

    private void single(ColumnDefinition column, int row, int at) {
        styles.put(sheet, row, at, column.headers().get(0), header(column));
        if (grouped) {
            styles.blank(sheet, row + 1, at, header(column));
            sheet.addMergedRegion(new CellRangeAddress(row, row + 1, at, at));
        }
        widen(at, column.type() == Type.IGNORED || column.type() == Type.COUNT ? NARROW : WIDTH);
    }

    private int group(ColumnDefinition column, int row, int at) {
        int next = at;
        for (Member member : column.members()) {
            styles.blank(sheet, row, next, header(column));
            styles.put(sheet, row + 1, next, member.headers().get(0), header(column));
            widen(next, NARROW);
            line(column, row + 2, next++);
        }
        styles.put(sheet, row, at, column.headers().get(0), header(column));
        if (next > at + 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, at, next - 1));
        }
        return next;
    }

    private void widen(int column, int width) {
        sheet.setColumnWidth(column, Math.max(width, sheet.getColumnWidth(column)));
    }

    private void line(ColumnDefinition column, int first, int at) {
        XSSFCellStyle style = styles.of(column.type());
        for (int row = first; row < first + lines; row++) {
            styles.blank(sheet, row, at, style);
            if (column.type() == Type.IGNORED) {
                sheet.getRow(row).getCell(at).setCellValue(row - first + 1);
            }
        }
        validations.add(column, first, first + lines - 1, at);
    }
}

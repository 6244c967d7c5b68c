package org.prasan.intake.sheets;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an .xls, held until its stream ends: its records need not be in the order of the rows. */
final class XlsSheet {

    /** All of them are held at once; a sheet full of rows of 25 has no more. */
    private static final int MOST_CELLS = 1_700_000;

    private static final int EXCEL_3_FORMULA = 0x0206;
    private static final int EXCEL_4_FORMULA = 0x0406;

    private final XlsGlobals globals;
    private final Map<Integer, RowBuffer> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<ColumnInfoRecord> hiddenColumns = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private @Nullable FormulaRecord awaitsItsText;
    private int cells;

    XlsSheet(XlsGlobals globals) {
        this.globals = globals;
    }

    /** POI has turned RK and MulRK records into numbers; blank cells need nothing. */
    void accept(Record record) {
        if (record instanceof LabelSSTRecord label) {
            put(label.getRow(), label.getColumn(), globals.string(label.getSSTIndex()));
        } else if (record instanceof NumberRecord n) {
            put(n.getRow(), n.getColumn(), globals.number(n.getValue(), n.getXFIndex(), false));
        } else if (record instanceof FormulaRecord formula) {
            acceptFormula(formula);
        } else if (record instanceof StringRecord string) {
            acceptText(string);
        } else if (record instanceof BoolErrRecord b) {
            put(b.getRow(), b.getColumn(), boolOrError(b));
        } else if (record instanceof LabelRecord label) {
            put(label.getRow(), label.getColumn(), XlsGlobals.text(label.getValue(), false));
        } else if (record.getSid() == EXCEL_3_FORMULA || record.getSid() == EXCEL_4_FORMULA) {
            acceptFormula(asFormula(record));
        } else {
            acceptRegion(record);
        }
    }

    private void acceptRegion(Record record) {
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            hiddenColumns.add(columns);
        } else if (record instanceof MergeCellsRecord cells) {
            for (int i = 0; i < cells.getNumAreas(); i++) {
                merged.add(cells.getAreaAt(i));
            }
        }
    }

    /** Apple's Numbers gives formulas the record number of Excel 4, which POI does not know; the rest is as usual. */
    private static FormulaRecord asFormula(Record record) {
        byte[] bytes = record.serialize();
        bytes[0] = FormulaRecord.sid;
        bytes[1] = 0;
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(bytes));
        in.nextRecord();
        return new FormulaRecord(in);
    }

    private void acceptFormula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsItsText = formula;
        } else {
            put(formula.getRow(), formula.getColumn(), result(formula));
        }
    }

    /** The text of a formula follows it, but a shared formula or an array may come in between. */
    private void acceptText(StringRecord string) {
        if (awaitsItsText != null) {
            put(awaitsItsText.getRow(), awaitsItsText.getColumn(), XlsGlobals.text(string.getString(), true));
            awaitsItsText = null;
        }
    }

    private @Nullable Cell result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> globals.number(formula.getValue(), formula.getXFIndex(), true);
            case BOOLEAN -> Cell.bool(formula.getCachedBooleanValue(), true);
            case ERROR -> Cell.error(errorText(formula.getCachedErrorValue()), true);
            default -> null;
        };
    }

    private static Cell boolOrError(BoolErrRecord record) {
        return record.isBoolean()
                ? Cell.bool(record.getBooleanValue(), false)
                : Cell.error(errorText(record.getErrorValue()), false);
    }

    private static String errorText(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private void put(int row, int column, @Nullable Cell cell) {
        if (cell != null) {
            if (++cells > MOST_CELLS) {
                throw new IllegalStateException("a sheet of more than " + MOST_CELLS + " cells");
            }
            rows.computeIfAbsent(row, r -> new RowBuffer()).put(column, cell);
        }
    }

    void tell(SheetHandler handler) {
        merged.forEach(cells -> handler.merged(new MergedCells(
                cells.getFirstRow() + 1, cells.getLastRow() + 1, cells.getFirstColumn(), cells.getLastColumn())));
        hiddenColumns.forEach(columns -> handler.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn()));
        for (Map.Entry<Integer, RowBuffer> row : rows.entrySet()) {
            if (hiddenRows.contains(row.getKey())) {
                handler.hiddenRow(row.getKey() + 1);
            }
            if (!handler.row(row.getKey() + 1, row.getValue().take())) {
                return;
            }
        }
    }
}

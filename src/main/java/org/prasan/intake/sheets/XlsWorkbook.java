package org.prasan.intake.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of an .xls: first what holds for all sheets, then a stream for each sheet, which may hold streams of
 * charts. Sheets are told in the order of the tabs, which the streams mostly but not always have.
 */
final class XlsWorkbook {

    private final SheetHandler handler;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, XlsSheet> waiting = new HashMap<>();
    private final XlsGlobals globals = new XlsGlobals();
    private List<BoundSheetRecord> streams = List.of();
    private int depth;
    private int stream = -1;
    private int told;
    private @Nullable XlsSheet sheet;

    XlsWorkbook(SheetHandler handler) {
        this.handler = handler;
    }

    void accept(Record record) {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            endStream();
        } else if (depth == 1 && stream < 0) {
            acceptGlobal(record);
        } else if (depth == 1 && sheet != null) {
            sheet.accept(record);
        }
    }

    private void acceptGlobal(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof DateWindow1904Record window) {
            globals.since1904(window.getWindowing() == 1);
        } else if (record instanceof FormatRecord format) {
            globals.addFormat(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            globals.addStyle(style.getFormatIndex());
        } else if (record instanceof SSTRecord strings) {
            globals.strings(strings);
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && stream >= 0 && stream < streams.size() && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet = new XlsSheet(globals);
        }
    }

    private void endStream() {
        depth--;
        if (depth > 0) {
            return;
        }
        if (stream < 0) {
            streams = List.of(BoundSheetRecord.orderByBofPosition(tabs));
        } else if (sheet != null) {
            waiting.put(tabs.indexOf(streams.get(stream)), sheet);
            sheet = null;
        }
        stream++;
        tellThoseInTurn();
    }

    private void tellThoseInTurn() {
        while (waiting.containsKey(told)) {
            tell(told++);
        }
    }

    /** Chart sheets leave gaps; what waits behind one is told here. */
    void end() {
        for (; told < tabs.size(); told++) {
            tell(told);
        }
    }

    private void tell(int index) {
        XlsSheet rows = waiting.remove(index);
        if (rows == null) {
            return;
        }
        BoundSheetRecord tab = tabs.get(index);
        if (handler.startSheet(tab.getSheetname(), index, tab.isHidden() || tab.isVeryHidden())) {
            rows.tell(handler);
            handler.endSheet();
        }
    }
}

package org.prasan.intake.sheets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What all sheets of an .xls share: texts, which styles are dates, and where days count from. */
final class XlsGlobals {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int styles;
    private ExcelSerial serial = ExcelSerial.SINCE_1900;
    private final List<@Nullable Cell> strings = new ArrayList<>();

    void since1904(boolean since1904) {
        serial = ExcelSerial.since1904(since1904);
    }

    void addFormat(int number, String code) {
        formats.put(number, code);
    }

    /** Styles come after the formats and are numbered as they come. */
    void addStyle(int format) {
        dates.set(styles++, DateFormats.isDate(format, formats.get(format)));
    }

    /** The record may claim more texts than it has: what is not there is asked for before room is made for it. */
    void strings(SSTRecord record) {
        int claimed = record.getNumUniqueStrings();
        for (int i = 0; i < claimed; i++) {
            strings.add(text(record.getString(i).getString(), false));
        }
    }

    static @Nullable Cell text(String text, boolean formula) {
        return CellText.isBlank(text) ? null : Cell.text(text, formula);
    }

    @Nullable
    Cell string(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : Cell.error(Integer.toString(index), false);
    }

    Cell number(double number, int style, boolean formula) {
        if (!Double.isFinite(number)) {
            return Cell.error("#NUM!", formula);
        }
        return dates.get(style) ? serial.cell(number, formula) : Cell.number(number, formula);
    }
}

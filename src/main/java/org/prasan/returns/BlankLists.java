package org.prasan.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** The sheet of code lists that drop-downs take their words from. It can be seen: a hidden one would be a finding. */
final class BlankLists {

    private static final String NAME = "รายการ Lists";
    private static final int WIDTH = 28 * 256;

    private final XSSFSheet sheet;
    private final BlankStyles styles;
    private final CodeLists lists;
    private final Map<String, String> ranges = new HashMap<>();

    BlankLists(XSSFWorkbook workbook, BlankStyles styles, CodeLists lists) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        this.lists = lists;
    }

    List<Code> codes(String list) {
        return lists.get(list).codes();
    }

    /** Where the list's labels stand, as a formula says it. */
    String range(String name) {
        return ranges.computeIfAbsent(name, this::write);
    }

    private String write(String name) {
        int column = ranges.size();
        CodeList list = lists.get(name);
        styles.put(sheet, 0, column, "รายการ " + name, styles.header);
        int row = 1;
        for (Code code : list.codes()) {
            styles.put(sheet, row++, column, code.label().th(), styles.plain);
        }
        sheet.setColumnWidth(column, WIDTH);
        String letter = CellReference.convertNumToColString(column);
        return "'" + NAME + "'!$" + letter + "$2:$" + letter + "$" + row;
    }
}

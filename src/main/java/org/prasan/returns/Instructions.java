package org.prasan.returns;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.FormDefinition;
import org.prasan.vocabulary.Text;

/** The first sheet of a blank form: how to fill it in. */
final class Instructions {

    private static final String NAME = "วิธีกรอก How to";
    private static final int WIDTH = 90 * 256;
    private static final List<Text> LINES = List.of(
            new Text(
                    "กรอกในแผ่นงานถัดไป ใต้หัวตาราง หนึ่งรายการต่อหนึ่งแถว อย่าเปลี่ยนชื่อหัวตาราง",
                    "Fill in the next sheet below the header, one line for each record. Leave the headers as they are."),
            new Text(
                    "ช่องที่หัวตารางสีเข้มต้องกรอกทุกแถว",
                    "Columns with a darker header must be filled in on every line."),
            new Text("ช่องที่มีลูกศรให้เลือกจากรายการ", "Where a cell has an arrow, choose from its list."),
            new Text(
                    "วันที่พิมพ์ได้ทั้ง พ.ศ. และ ค.ศ. เช่น 12/10/2561 หรือ 12/10/2018",
                    "Dates may be of the Buddhist or the Common Era: 12/10/2561 or 12/10/2018."),
            new Text("จำนวนที่ไม่มีให้เว้นว่างหรือใส่ 0", "Leave a count empty or type 0 where there is none."),
            new Text(
                    "อย่าพิมพ์ชื่อบุคคลหรือเลขประจำตัวในแบบนี้",
                    "Type no names of people and no identity numbers anywhere in this form."),
            new Text(
                    "ถ้าไม่มีข้อมูลในช่วงนี้ ส่งแบบเปล่าที่มีชื่อหน่วยงานและช่วงเวลา",
                    "If there is nothing to report, send the form empty, with the agency's name and the period."));

    private Instructions() {}

    static void add(XSSFWorkbook workbook, BlankStyles styles, FormDefinition form) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, WIDTH);
        int row = 0;
        styles.put(sheet, row++, 0, "วิธีกรอก: " + form.name().th(), styles.title);
        styles.put(sheet, row++, 0, "How to fill in: " + form.name().en(), styles.title);
        row++;
        int number = 1;
        for (Text line : LINES) {
            styles.put(sheet, row++, 0, number + ". " + line.th(), styles.wrapped);
            styles.put(sheet, row++, 0, "    " + line.en(), styles.wrapped);
            number++;
        }
        styles.put(sheet, row, 0, form.grain().th() + " / " + form.grain().en(), styles.wrapped);
    }
}

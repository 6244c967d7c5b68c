package org.prasan.intake;

import java.util.List;
import org.prasan.catalog.FormDefinition;
import org.prasan.vocabulary.Text;

/** Why a file is not taken as a submission; thrown within this module to stop reading it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text message;
    private final transient Text mend;

    Refusal(String reason, Text message, Text mend) {
        super(reason, null, false, false);
        this.message = message;
        this.mend = mend;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    Text message() {
        return message;
    }

    Text mend() {
        return mend;
    }

    static Refusal missingColumn(String column, String header) {
        return new Refusal(
                "a required column is missing: " + column,
                new Text(
                        "ไม่พบคอลัมน์ที่จำเป็น: " + header,
                        "a required column is missing: " + header + " (" + column + ")"),
                new Text(
                        "เพิ่มคอลัมน์ \"" + header + "\" ในแถวหัวตารางแล้วส่งไฟล์อีกครั้ง",
                        "add a column headed \"" + header + "\" to the table's header and send the file again"));
    }

    static Refusal missingField(String field, String header) {
        return new Refusal(
                "a required heading is missing: " + field,
                new Text("ไม่พบหัวเรื่องที่จำเป็น: " + header, "a required heading is missing: " + header),
                new Text(
                        "เขียน \"" + header + "\" พร้อมค่าในช่องถัดไปเหนือตาราง แล้วส่งไฟล์อีกครั้ง",
                        "write \"" + header
                                + "\" above the table with its value in the next cell and send the file again"));
    }

    static Refusal noForm() {
        return new Refusal(
                "no known form",
                new Text("ไม่ใช่แบบรายงานที่ระบบรู้จัก", "the file is none of the known forms"),
                new Text(
                        "ใส่ชื่อแบบรายงานไว้เหนือตารางให้ตรงกับแบบที่กำหนด แล้วส่งไฟล์อีกครั้ง",
                        "write the form's title above the table as in the template and send the file again"));
    }

    static Refusal ambiguous(FormDefinition one, FormDefinition other) {
        return new Refusal(
                "two forms fit",
                new Text(
                        "ไฟล์ตรงกับทั้งแบบ " + one.name().th() + " และแบบ "
                                + other.name().th(),
                        "the file fits both " + one.name().en() + " and "
                                + other.name().en()),
                new Text(
                        "เขียนชื่อแบบรายงานไว้เหนือตารางให้ตรงกับแบบที่ส่ง แล้วส่งไฟล์อีกครั้ง",
                        "write the title of the form that is meant above the table and send the file again"));
    }

    static Refusal noTable(String header) {
        return new Refusal(
                "no table found",
                new Text("ไม่พบแถวหัวตาราง", "the table's header row was not found"),
                new Text(
                        "ตั้งหัวคอลัมน์ให้ตรงกับแบบ เช่น " + header + " แล้วส่งไฟล์อีกครั้ง",
                        "name the columns as in the template, for example " + header + ", and send the file again"));
    }

    static Refusal noAgency() {
        return new Refusal(
                "no known agency",
                new Text("ไม่พบชื่อหน่วยงานที่ระบบรู้จักในส่วนหัว", "no known agency is named above the table"),
                new Text(
                        "เขียนชื่อเต็มของหน่วยงานไว้ใต้ชื่อแบบรายงาน แล้วส่งไฟล์อีกครั้ง",
                        "write the agency's full name under the form's title and send the file again"));
    }

    static Refusal mixed(String sheet) {
        return new Refusal(
                "more than one form or agency",
                new Text(
                        "แผ่นงาน " + sheet + " เป็นแบบอื่นหรือของหน่วยงานอื่น",
                        "the sheet " + sheet + " is another form or another agency's"),
                new Text(
                        "ส่งแต่ละแบบของแต่ละหน่วยงานเป็นคนละไฟล์",
                        "send each form of each agency as a file of its own"));
    }

    static Refusal noPeriod() {
        return new Refusal(
                "no period",
                new Text("ไม่พบช่วงเวลาที่รายงานในส่วนหัว", "no reporting period is named above the table"),
                new Text(
                        "เขียนช่วงเวลา เช่น ประจำเดือน ตุลาคม พ.ศ. 2561 ไว้เหนือตาราง แล้วส่งไฟล์อีกครั้ง",
                        "write the period above the table, for example \"October 2018\", and send the file again"));
    }

    /** @param nearest labels that may have been meant */
    static Refusal unknownHeader(String place, List<String> nearest) {
        String such = String.join(", ", nearest);
        return new Refusal(
                "a column is not understood: " + place,
                new Text(
                        "หัวคอลัมน์ที่ " + place + " ไม่อยู่ในรายการรหัส",
                        "the column header at " + place + " is not in the code list"),
                new Text(
                        "แก้ชื่อหัวคอลัมน์ให้ตรงกับรายการรหัส" + (such.isEmpty() ? "" : " เช่น " + such)
                                + " แล้วส่งไฟล์อีกครั้ง",
                        "correct the column's header" + (such.isEmpty() ? "" : ", for example to " + such)
                                + ", and send the file again"));
    }

    /** Of a table whose sheets report a month each. */
    static Refusal severalMonths(String sheet) {
        return new Refusal(
                "a sheet of several months",
                new Text(
                        "แผ่นงาน " + sheet + " รวมหลายเดือนไว้ด้วยกัน แยกเดือนไม่ได้",
                        "the sheet " + sheet + " reports several months together, which cannot be told apart"),
                new Text(
                        "ทำแผ่นงานละหนึ่งเดือน และเขียนเดือนไว้เหนือตาราง แล้วส่งไฟล์อีกครั้ง",
                        "give each month a sheet of its own with the month above the table and send the file again"));
    }
}

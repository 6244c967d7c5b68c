package org.prasan.reports.workbook;

import org.prasan.vocabulary.Text;

/** Every word that a workbook says by itself, as opposed to what definitions and figures say. */
final class Words {

    static final Text COVER = new Text("ปก", "Cover");
    static final Text CONTENTS = new Text("สารบัญ", "Contents");
    static final Text NOTES = new Text("หมายเหตุและนิยาม", "Notes and definitions");

    static final Text PERIOD = new Text("งวดรายงาน", "Period");
    static final Text REVISION = new Text("ฉบับแก้ไขครั้งที่", "Revision");
    static final Text AS_OF = new Text("ข้อมูล ณ วันที่", "As of");
    static final Text KEY_FIGURES = new Text("ตัวเลขสำคัญ", "Key figures");

    static final Text WHAT_CHANGED = new Text("สาระสำคัญ", "What changed");
    static final Text REQUESTS = new Text("เรื่องที่ขอให้พิจารณา", "For the committee");

    static final Text REPORTING = new Text("การส่งรายงาน", "Reporting");
    static final Text AGENCIES_IN =
            new Text("ส่งครบแล้ว %d จาก %d หน่วยงาน", "Agencies that have sent everything: %d of %d");
    static final Text LATE_COUNTED = new Text("หน่วยงานที่ส่งล่าช้า", "Agencies that were late");
    static final Text LATE_AGENCIES = new Text("ส่งล่าช้า %d หน่วยงาน", "Agencies late: %d");
    static final Text MISSING_AGENCIES = new Text("ยังขาด %d หน่วยงาน", "Agencies missing: %d");
    static final Text NOBODY = new Text("ไม่มี", "none");
    static final Text OWED = new Text("รายงานที่ต้องส่ง (ฉบับ)", "Submissions owed");
    static final Text ON_TIME = new Text("ส่งตรงเวลา (ฉบับ)", "Submissions on time");
    static final Text LATE = new Text("ส่งล่าช้า (ฉบับ)", "Submissions late");
    static final Text MISSING = new Text("ยังไม่ได้รับ (ฉบับ)", "Submissions missing");
    static final Text ROWS_READ = new Text("ข้อมูลที่อ่าน (แถว)", "Rows read");
    static final Text ROWS_REFUSED = new Text("ข้อมูลที่ไม่รับ (แถว)", "Rows refused");

    static final Text SIGNS = new Text("เครื่องหมายในตาราง", "Signs in the tables");
    static final Text HIDDEN_MEANS = new Text(
            "ปกปิดเพื่อคุ้มครองข้อมูลส่วนบุคคล ไม่ได้หมายความว่าเป็นศูนย์",
            "hidden to protect people; it does not mean zero");
    static final Text NOT_REPORTED_MEANS =
            new Text("หน่วยงานยังไม่ได้รายงาน ไม่ได้หมายความว่าเป็นศูนย์", "not reported; it does not mean zero");
    static final Text NOT_APPLICABLE_MEANS = new Text("ไม่มีตัวเลขได้ในช่องนี้", "not applicable");
    static final Text PARTIAL_MEANS = new Text(
            "อยู่หลังตัวเลข หมายความว่ายังได้รับรายงานไม่ครบทุกหน่วยงาน",
            "behind a figure: not all agencies that owe it have reported");
    static final Text ALL_SHEETS = new Text("ทุกแผ่นงาน", "All sheets");
    static final Text ABOUT = new Text("เรื่อง", "About");
    static final Text EXPLAINED = new Text("คำอธิบาย", "Explanation");
    static final Text COUNTING = new Text("นิยามและวิธีนับ", "Definition and counting");
    static final Text SIGN = new Text("เครื่องหมาย %s", "Sign %s");
    static final Text SIGNS_HERE = new Text("เครื่องหมาย: ", "Signs: ");

    static final Text SHEET = new Text("แผ่นงาน", "Sheet");
    static final Text TABLE = new Text("ตาราง", "Table");
    static final Text SECTION = new Text("หมวด", "Section");
    static final Text UNIT = new Text("หน่วย", "Unit");
    static final Text NOTE = new Text("หมายเหตุ", "Note");
    static final Text SOURCE = new Text("ที่มา", "Source");
    static final Text ITEM = new Text("รายการ", "Item");
    static final Text NO_ROWS = new Text("ไม่มีรายการ", "No entries");
    static final Text OTHER_TABLES = new Text("ตารางประกอบ", "Other tables");
    static final Text UNIT_IN_HEADS = new Text("ระบุไว้ในหัวตาราง", "in the heads of the table");
    static final Text BACK = new Text("กลับไปสารบัญ", "Back to contents");

    static final Text ONE_TABLE = new Text("แผ่นงานนี้มีหนึ่งตาราง", "This sheet contains one table");
    static final Text ONE_CHART = new Text(" และแผนภูมิ %d ภาพอยู่%s", " and one chart %2$s");
    static final Text CHARTS = new Text(" และแผนภูมิ %d ภาพอยู่%s", " and %d charts %s");
    static final Text BESIDE = new Text("ข้างตาราง", "beside it");
    static final Text BELOW = new Text("ใต้ตาราง", "below it");
    static final Text UNIT_IS = new Text("หน่วย: ", "Unit: ");
    static final Text GAPS =
            new Text("ช่องว่างในภาพ: ปกปิด [c] หรือไม่ได้รายงาน –", "Gaps: hidden [c] or not reported –");
    static final Text ALT = new Text(
            "%s %s ข้อมูลจากตาราง “%s” ในแผ่นงานนี้: %d รายการ %d ชุดข้อมูล",
            "%s %s Drawn from the table “%s” on this sheet: %d categories, %d series");
    static final Text PAGE_OF = new Text("หน้า &P จาก &N", "Page &P of &N");

    private Words() {}
}

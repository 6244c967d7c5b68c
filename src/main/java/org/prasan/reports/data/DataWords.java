package org.prasan.reports.data;

import org.prasan.vocabulary.Text;

/** What the dimensions, measures and attributes of the data are called. */
final class DataWords {

    static final Text TABLE = new Text("ตาราง", "Table");
    static final Text ROW = new Text("แถว", "Row");
    static final Text COLUMN = new Text("คอลัมน์", "Column");
    static final Text TIME = new Text("ช่วงเวลา", "Time period");
    static final Text VALUE = new Text("ค่า", "Value");
    static final Text WORDS = new Text("คำแทนค่า", "Words in place of a value");
    static final Text STATUS = new Text("สถานะของค่า", "Status of the value");
    static final Text CONFIDENTIALITY = new Text("การปกปิด", "Confidentiality");
    static final Text UNIT = new Text("หน่วย", "Unit");

    static final Text NORMAL = new Text("มีค่า", "Normal value");
    static final Text PROVISIONAL =
            new Text("ชั่วคราว ยังได้รับรายงานไม่ครบทุกหน่วยงาน", "Provisional: not all agencies have reported");
    static final Text MISSING =
            new Text("ไม่มีค่า เพราะยังไม่ได้รายงานหรือปกปิด", "Missing: not reported, or confidential");
    static final Text CANNOT_EXIST = new Text("ไม่มีค่าได้", "Can't exist");
    static final Text SUPPRESSED = new Text("ผู้เผยแพร่ปกปิดไว้", "Suppressed by its publisher");
    static final Text FREE = new Text("เปิดเผยได้", "Free");
    static final Text CONFIDENTIAL = new Text("ปกปิดเพื่อคุ้มครองบุคคล", "Confidential, to protect people");

    static final Text EMPTY_VALUE = new Text(
            "ค่าว่างไม่ใช่ศูนย์ สถานะบอกว่ายังไม่ได้รายงาน ปกปิด หรือไม่มีค่าได้",
            "An empty value is not zero: the status says whether it is not reported, hidden or cannot exist");
    static final Text CONCEPTS = new Text("แนวคิดของข้อมูล", "Concepts of the data");

    private DataWords() {}
}

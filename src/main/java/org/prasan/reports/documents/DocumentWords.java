package org.prasan.reports.documents;

import org.prasan.vocabulary.Text;

/** What the documents say by themselves. */
final class DocumentWords {

    static final Text MEMO = new Text("บันทึกข้อความ", "Memorandum");
    static final Text OFFICE = new Text("ส่วนราชการ", "From");
    static final Text NUMBER = new Text("ที่", "No.");
    static final Text DATE = new Text("วันที่", "Date");
    static final Text SUBJECT = new Text("เรื่อง", "Subject");
    static final Text TO = new Text("เรียน", "To");

    static final Text OPENING = new Text(
            "ด้วย%s ได้จัดทำ%s %s ฉบับที่ %d ข้อมูล ณ วันที่ %s เสร็จเรียบร้อยแล้ว โดยมีสาระสำคัญสรุปได้ ดังนี้",
            "%s has completed “%s”, %s, revision %d, with data as of %s. In short:");
    static final Text KEY_FIGURES = new Text("ตัวเลขสำคัญ", "Key figures");
    static final Text COMPLETE = new Text(
            "หน่วยงานส่งข้อมูลครบถ้วน %d จาก %d หน่วยงาน ได้รับรายงาน %d จาก %d ฉบับ ในจำนวนนี้ล่าช้า %d ฉบับ",
            "%d of %d agencies have sent everything; %d of %d submissions were received, %d of them late.");
    static final Text MISSING = new Text("หน่วยงานที่ยังส่งไม่ครบ: %s", "Agencies that have not sent everything: %s");
    static final Text ATTACHED = new Text(
            "พร้อมนี้ได้แนบรายงานฉบับเต็ม (PDF) สมุดงานตาราง (Excel) และข้อมูลของฉบับเดียวกันมาด้วยแล้ว",
            "The full report (PDF), its tables (Excel) and the data of the same edition are attached.");
    static final Text CLOSING = new Text("จึงเรียนมาเพื่อโปรดพิจารณา", "Submitted for your consideration.");
    static final Text SIGNED = new Text(
            "(ลงชื่อ) ..................................................",
            "Signed ..................................................");
    static final Text NAME = new Text(
            "(..................................................)",
            "(..................................................)");
    static final Text POSITION = new Text(
            "ตำแหน่ง ..................................................",
            "Position ..................................................");

    static final Text BRIEF = new Text("สรุปหนึ่งหน้า", "Brief");
    static final Text WHAT_CHANGED = new Text("สาระสำคัญ", "What changed");
    static final Text REPORTING = new Text("ความครบถ้วนของข้อมูล", "Completeness");
    static final Text UNIT = new Text("หน่วย: %s", "Unit: %s");
    static final Text HIDDEN = new Text("[c] ปกปิดเพื่อคุ้มครองบุคคล", "[c] hidden to protect people");
    static final Text NOT_REPORTED = new Text("– ยังไม่ได้รับรายงาน", "– not reported");
    static final Text NOT_APPLICABLE = new Text("[z] ไม่มีตัวเลข", "[z] not applicable");
    static final Text FOOT = new Text("ฉบับที่ %d   ข้อมูล ณ วันที่ %s", "Revision %d, as of %s");

    private DocumentWords() {}
}

package org.prasan.reports.slides;

import org.prasan.vocabulary.Text;

/** What slides say by themselves. */
final class SlideWords {

    static final Text SLIDES = new Text("สไลด์ตาราง", "Slides");
    static final Text WHAT_CHANGED = new Text("สาระสำคัญ", "What changed");
    static final Text CONTINUED = new Text("%s (ต่อ)", "%s (continued)");
    static final Text UNIT = new Text("หน่วย: %s", "Unit: %s");
    static final Text SOURCE = new Text("ที่มา: %s", "Source: %s");
    static final Text AS_OF = new Text("ข้อมูล ณ วันที่ %s   ฉบับที่ %d", "As of %s · revision %d");
    static final Text MORE =
            new Text("แสดง %d จาก %d ส่วน ดูทั้งหมดในสมุดงาน", "%d of %d parts; all are in the workbook");
    static final Text HIDDEN = new Text("[c] ปกปิดเพื่อคุ้มครองบุคคล", "[c] hidden to protect people");
    static final Text NOT_REPORTED = new Text("– ยังไม่ได้รับรายงาน", "– not reported");
    static final Text NOT_APPLICABLE = new Text("[z] ไม่มีตัวเลข", "[z] not applicable");
    static final Text GAPS = new Text("ช่องว่างในภาพ: ปกปิดหรือยังไม่ได้รับรายงาน", "Gaps: hidden or not reported");

    static final Text AGENCIES_IN =
            new Text("หน่วยงานส่งข้อมูลครบ %d จาก %d หน่วยงาน", "%d of %d agencies have sent everything");

    private SlideWords() {}
}

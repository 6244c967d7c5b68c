package org.prasan.reports.pdf;

import java.util.Locale;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.Text;

/** The words that stand on every report, whatever it is about. */
final class Wording {

    static final Text PAGE = new Text("หน้า", "Page");
    static final Text OF = new Text("จาก", "of");
    static final Text REVISION = new Text("ฉบับที่ %d", "Revision %d");
    static final Text AS_OF = new Text("ข้อมูล ณ วันที่ %s", "As of %s");
    static final Text SOURCE = new Text("ที่มา: %s", "Source: %s");
    static final Text AUDIENCE = new Text("สำหรับ: %s", "For: %s");
    static final Text ROWS =
            new Text("อ่าน %s แถว ไม่รับ %s แถว จาก %s ไฟล์", "%s rows read and %s refused, from %s files");
    static final Text PROVISIONAL = new Text("ข้อมูลเบื้องต้น", "Provisional");
    static final Text FINAL = new Text("ข้อมูลครบถ้วน", "Final");
    static final Text IN_BRIEF = new Text("สาระสำคัญ", "In brief");
    static final Text REQUESTS = new Text("เรื่องเสนอคณะกรรมการ", "For the committee's attention");
    static final Text SUBMISSIONS = new Text(
            "รายงานที่ต้องส่ง %s ฉบับ: ส่งตรงเวลา %s ส่งล่าช้า %s ยังไม่ส่ง %s",
            "Of %s submissions owed, %s came on time and %s late; %s are missing");
    static final Text OTHER_AGENCIES = new Text(
            "%s: หน่วยงานที่ส่งข้อมูลครบ %d จาก %d หน่วยงาน ไม่ตรงกับงวดนี้ โปรดเปรียบเทียบด้วยความระมัดระวัง",
            "%s: %d of %d agencies had sent everything, not the same ones as now; compare with care");
    static final Text CONTENTS = new Text("สารบัญ", "Contents");
    static final Text NOTES = new Text("คำอธิบาย", "Notes");
    static final Text NOTES_LEAD =
            new Text("ตัวเลขแต่ละตัวนับอะไร นับอย่างไร และมาจากที่ใด", "What each figure counts, how, and from whom");
    static final Text DEFINITION = new Text("%s\nหน่วยนับ: %s · ที่มา: %s", "%s\nUnit: %s · Source: %s");
    static final Text SIGNS = new Text("เครื่องหมายในตาราง", "Signs in tables");
    static final Text ZERO = new Text("0 ได้รับรายงานแล้วและไม่มี", "0 reported, and none");
    static final Text CHANCE = new Text("เพิ่มขึ้น ลดลง หรือใกล้เคียงเดิม", "Rose, fell, or about the same");
    static final Text CHANCE_WORDS = new Text(
            "จำนวนนับย่อมแปรผันโดยบังเอิญ จึงเรียกว่าเพิ่มขึ้นหรือลดลงต่อเมื่อต่างจากงวดก่อนเกินสองเท่าของรากที่สองของจำนวนเดิม"
                    + " นอกนั้นเรียกว่าใกล้เคียงเดิม และไม่แสดงร้อยละเมื่อฐานต่ำกว่า 20",
            "Counts vary by chance. A change is called one only when it is more than twice the square root of the earlier"
                    + " count; else the two are about the same. No percentage is given on a base under 20.");
    static final Text DEFINED = new Text(
            "นิยามของตัวชี้วัดอยู่ในคำอธิบายท้ายรายงาน", "The notes at the end say how each figure is counted");
    static final Text CONTINUED = new Text("%s (ต่อ)", "%s (continued)");
    static final Text NOTHING = new Text("ไม่มีรายการในงวดนี้", "Nothing to show for this period");
    static final Text UNIT = new Text("หน่วย: %s", "Unit: %s");
    static final Text PART = new Text("%s (ส่วนที่ %d จาก %d)", "%s (part %d of %d)");
    static final Text AGENCIES_IN =
            new Text("หน่วยงานส่งข้อมูลครบ %d จาก %d หน่วยงาน", "%d of %d agencies have sent everything");
    static final Text LATE_NAMES = new Text("ส่งล่าช้า %d หน่วยงาน: %s", "Late (%d): %s");
    static final Text MISSING_NAMES = new Text("■ ยังส่งไม่ครบ %d หน่วยงาน: %s", "■ Incomplete (%d): %s");
    static final Text AND_MORE = new Text("%s และอีก %d หน่วยงาน", "%s and %d more");
    static final Text MORE = new Text("▲ เพิ่มขึ้น %s", "▲ up %s");
    static final Text LESS = new Text("▼ ลดลง %s", "▼ down %s");
    static final Text FROM = new Text("จาก%s (%s)", "from %s (%s)");
    static final Text ABOUT_THE_SAME = new Text("≈ ใกล้เคียง", "≈ similar");
    static final Text BESIDE = new Text("%s (%s)", "to %s (%s)");
    static final Text SAME = new Text("เท่ากับ%s (%s)", "as in %s (%s)");
    static final Text COMPARED = new Text("%s: %s", "%s: %s");
    static final Text LEGEND_NOT_REPORTED = new Text("– ยังไม่ได้รับรายงาน", "– not reported");
    static final Text LEGEND_HIDDEN = new Text("[c] ปกปิดเพื่อคุ้มครองบุคคล", "[c] hidden to protect people");
    static final Text LEGEND_NOT_APPLICABLE = new Text("[z] ไม่มีตัวเลข", "[z] not applicable");

    private Wording() {}

    /** With digits as they are in every locale: a JVM set to Thai digits must not change a report. */
    static String say(Text words, Language language, Object... values) {
        String said = String.format(Locale.ROOT, words.in(language), values);
        return language == Language.TH ? MonthNames.apart(said) : said;
    }
}

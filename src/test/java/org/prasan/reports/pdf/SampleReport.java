package org.prasan.reports.pdf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Reporting;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** A provincial report with invented figures: every kind of cell, a wide table, a long one, every kind of chart. */
final class SampleReport {

    private static final String[][] MONTHS = {
        {"ต.ค. 61", "Oct 2018"}, {"พ.ย. 61", "Nov 2018"}, {"ธ.ค. 61", "Dec 2018"}, {"ม.ค. 62", "Jan 2019"},
        {"ก.พ. 62", "Feb 2019"}, {"มี.ค. 62", "Mar 2019"}, {"เม.ย. 62", "Apr 2019"}, {"พ.ค. 62", "May 2019"},
        {"มิ.ย. 62", "Jun 2019"}, {"ก.ค. 62", "Jul 2019"}, {"ส.ค. 62", "Aug 2019"}, {"ก.ย. 62", "Sep 2019"}
    };

    private static final String[][] DISTRICTS = {
        {"แม่สาย", "Mae Sai"}, {"เชียงแสน", "Chiang Saen"}, {"เชียงของ", "Chiang Khong"},
        {"เมืองเชียงราย", "Mueang Chiang Rai"}, {"แม่จัน", "Mae Chan"}, {"เวียงป่าเป้า", "Wiang Pa Pao"},
        {"แม่ฟ้าหลวง", "Mae Fa Luang"}, {"พญาเม็งราย", "Phaya Mengrai"}, {"เวียงเชียงรุ้ง", "Wiang Chiang Rung"},
        {"ขุนตาล", "Khun Tan"}
    };

    private SampleReport() {}

    static ReportDefinition definition(String id, Path folder) {
        return new ReportDefinition(
                id,
                folder,
                new Text(
                        "รายงานสถานการณ์การค้ามนุษย์จังหวัดเชียงราย",
                        "Trafficking in persons in Chiang Rai: situation report"),
                new Text(
                        "ศูนย์ประสานงานชายแดนเพื่อการต่อต้านการค้ามนุษย์ เมียนมา–ไทย (เชียงราย)",
                        "Border Coordination Centre for Anti-Human Trafficking, Myanmar–Thailand (Chiang Rai)"),
                "provincial",
                "headlines",
                "completeness",
                List.of(),
                charts(),
                sections(),
                "0".repeat(64));
    }

    static ReportDefinition definition() {
        return definition("provincial-committee", Path.of("reports/provincial-committee"));
    }

    static EditionContext edition(Stamp stamp) {
        return new EditionContext(
                "committee-reports",
                Period.parse("FY2562"),
                new Text("ปีงบประมาณ พ.ศ. 2562", "Fiscal year B.E. 2562"),
                2,
                stamp,
                LocalDate.of(2019, 10, 15),
                new Reporting(
                        List.of(
                                new Text("สถานีตำรวจภูธรเชียงแสน", "Chiang Saen Police Station"),
                                new Text("สถานีตำรวจภูธรเชียงของ", "Chiang Khong Police Station"),
                                new Text("ตรวจคนเข้าเมืองจังหวัดเชียงราย", "Chiang Rai Immigration")),
                        List.of(
                                new Text("สถานีตำรวจภูธรแม่สาย", "Mae Sai Police Station"),
                                new Text(
                                        "สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดเชียงราย",
                                        "Chiang Rai Office of Labour Protection and Welfare")),
                        List.of(new Text(
                                "คณะกรรมการต่อต้านการค้ามนุษย์แขวงบ่อแก้ว", "Bokeo Anti-Human Trafficking Committee")),
                        146,
                        120,
                        14),
                List.of(new EditionContext.Input("case-2561-10.xlsx", "0".repeat(64), "accepted")),
                12_345,
                67,
                Map.of());
    }

    static Map<String, ReleasedTable> tables() {
        return Stream.of(headlines(), stages(), forms(), months(), checkpoints(), completeness(), screened(), nothing())
                .collect(Collectors.toMap(TableContent::id, ReleasedTables::safe, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<ChartSpec> charts() {
        return List.of(
                chart(
                        "cases-chart",
                        "stages",
                        ChartSpec.Kind.STACKED_BARS,
                        "แม่สายมีคดีมากที่สุด เกือบครึ่งยังอยู่ระหว่างสอบสวน",
                        "Mae Sai has most cases, nearly half under investigation",
                        "จำนวนคดีค้ามนุษย์ จำแนกตามอำเภอและขั้นตอน",
                        "Trafficking cases by district and stage"),
                chart(
                        "forms-chart",
                        "forms",
                        ChartSpec.Kind.BARS,
                        "การบังคับใช้แรงงานเพิ่มขึ้นทุกปี",
                        "Forced labour has grown every year",
                        "จำนวนผู้เสียหาย (คน) จำแนกตามรูปแบบการแสวงหาประโยชน์",
                        "Victims (persons) by form of exploitation"),
                chart(
                        "months-chart",
                        "months",
                        ChartSpec.Kind.LINES,
                        "ผู้เสียหายชาวเมียนมาสูงสุดในเดือนมีนาคม",
                        "Victims from Myanmar peaked in March",
                        "จำนวนผู้เสียหาย (คน) รายเดือน จำแนกตามสัญชาติ",
                        "Victims (persons) by month and nationality"),
                chart(
                        "screened-chart",
                        "screened",
                        ChartSpec.Kind.COLUMNS,
                        "คัดแยกมากขึ้น พบผู้เสียหายในสัดส่วนเดิม",
                        "More were screened, the share of victims is unchanged",
                        "จำนวนผู้ได้รับการคัดแยก (คน) รายไตรมาส",
                        "Persons screened by quarter"));
    }

    private static ChartSpec chart(
            String id, String table, ChartSpec.Kind kind, String th, String en, String subTh, String subEn) {
        return new ChartSpec(id, table, kind, new Text(th, en), new Text(subTh, subEn));
    }

    private static List<SectionSpec> sections() {
        return List.of(
                section(
                        "prosecution",
                        "การดำเนินคดี",
                        "Prosecution",
                        "พนักงานสอบสวนรับคดีค้ามนุษย์ใหม่ 64 คดี เพิ่มขึ้นจากปีก่อน 9 คดี ส่วนใหญ่เกิดในอำเภอแม่สาย ซึ่งเป็นเส้นทางหลักจากท่าขี้เหล็ก",
                        "Police opened 64 new trafficking cases, 9 more than the year before, most of them in Mae Sai on the main road from Tachileik.",
                        "cases-chart",
                        "stages"),
                section(
                        "protection",
                        "การคุ้มครองช่วยเหลือ",
                        "Protection",
                        "ผู้เสียหายทุกคนได้รับการคุ้มครองภายใน 24 ชั่วโมงหลังการคัดแยก",
                        "Every victim was in protection within 24 hours of being identified.",
                        "forms-chart",
                        "forms",
                        "months-chart",
                        "months",
                        "screened-chart",
                        "screened"),
                section(
                        "prevention",
                        "การป้องกัน",
                        "Prevention",
                        "จุดตรวจลาดตระเวนร่วมสองประเทศเพิ่มจาก 31 เป็น 40 แห่ง",
                        "Joint patrol points rose from 31 to 40.",
                        "checkpoints",
                        "nothing"),
                section(
                        "quality",
                        "ความครบถ้วนของข้อมูล",
                        "Completeness of the data",
                        "หน่วยงานหนึ่งแห่งยังไม่ส่งรายงาน",
                        "One agency has not reported.",
                        "completeness"));
    }

    private static SectionSpec section(
            String id, String th, String en, String leadTh, String leadEn, String... contents) {
        return new SectionSpec(id, new Text(th, en), new Text(leadTh, leadEn), List.of(contents));
    }

    private static TableContent headlines() {
        return new SampleTable("headlines", "ตัวเลขสำคัญ", "Key figures")
                .column("ปีนี้", "This year")
                .column("ปีงบฯ 2561", "FY 2561")
                .row("คดีใหม่ (คดี)", "New cases", "64 55")
                .row("ผู้เสียหาย (คน)", "Victims (persons)", "1284 1310")
                .row("ผู้เสียหายที่เป็นเด็ก (คน)", "Child victims (persons)", "c 12")
                .row("ส่งกลับคืนสู่ภูมิลำเนา (คน)", "Repatriated (persons)", "212 212")
                .row("อัตราการลงโทษ (ร้อยละ)", "Conviction rate (per cent)", "81.4 77.0")
                .row("ข่าวสารแจ้งเตือน (ครั้ง)", "Alerts exchanged", "96 -")
                .content();
    }

    private static TableContent stages() {
        SampleTable table = new SampleTable(
                        "stages", "คดีค้ามนุษย์ จำแนกตามอำเภอและขั้นตอน", "Trafficking cases by district and stage")
                .rowsAre("อำเภอ", "District")
                .unit("คดี", "cases")
                .column("อยู่ระหว่างสอบสวน", "Under investigation")
                .column("อยู่ในชั้นพนักงานอัยการ", "With the public prosecutor")
                .column("อยู่ในชั้นศาล", "Before the court")
                .column("ศาลพิพากษาลงโทษ", "Convicted")
                .totalColumn();
        String[] figures = {
            "12 6 5 4 27",
            "5 3 2 1 11",
            "4 0 2 1 7",
            "3 2 1 2 8",
            "c 2 1 c 5",
            "0 0 1 0 1",
            "- - - - -",
            "1 1 c c 3",
            "0 1 0 0 1",
            "0 0 1 0 1"
        };
        for (int i = 0; i < DISTRICTS.length; i++) {
            table.row(DISTRICTS[i][0], DISTRICTS[i][1], figures[i]);
        }
        return table.totalRow("26 15 14 9 64")
                .note(
                        "คดีหนึ่งนับครั้งเดียวตามขั้นตอนล่าสุด ณ วันสิ้นงวด",
                        "A case is counted once, at its latest stage on the last day of the period.")
                .source("สถานีตำรวจภูธร 7 แห่ง", "7 police stations")
                .content();
    }

    private static TableContent forms() {
        return new SampleTable("forms", "ผู้เสียหาย จำแนกตามรูปแบบการแสวงหาประโยชน์", "Victims by form of exploitation")
                .rowsAre("รูปแบบการแสวงหาประโยชน์", "Form of exploitation")
                .unit("คน", "persons")
                .column("ปีงบประมาณ พ.ศ. 2561", "Fiscal year B.E. 2561")
                .column("ปีงบประมาณ พ.ศ. 2562", "Fiscal year B.E. 2562")
                .row("การค้าประเวณี", "Prostitution", "402 377")
                .row("การผลิตหรือเผยแพร่สื่อลามก", "Production or distribution of pornography", "c 14")
                .row("การแสวงหาประโยชน์ทางเพศในรูปแบบอื่น", "Other sexual exploitation", "33 c")
                .row("การเอาคนลงเป็นทาสหรือให้มีฐานะคล้ายทาส", "Slavery or similar practices", "z 21")
                .row("การนำคนมาขอทาน", "Begging", "88 64")
                .row("การบังคับใช้แรงงานหรือบริการ", "Forced labour or services", "610 655")
                .row("การบังคับใช้แรงงานในภาคประมง", "Forced labour in fisheries", "160 141")
                .row("การบังคับตัดอวัยวะเพื่อการค้า", "Removal of organs", "0 0")
                .totalRow("1310 1284")
                .note(
                        "ผู้เสียหายหนึ่งคนอาจนับได้หลายรูปแบบ ผลรวมจึงอาจไม่เท่ากับยอดรวม",
                        "One victim may be counted under several forms, so the parts may not add up to the total.")
                .source(
                        "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดเชียงราย",
                        "Chiang Rai Provincial Social Development and Human Security Office")
                .content();
    }

    private static TableContent months() {
        SampleTable table = new SampleTable(
                        "months", "ผู้เสียหายรายเดือน จำแนกตามสัญชาติ", "Victims by month and nationality")
                .rowsAre("เดือน", "Month")
                .unit("คน", "persons")
                .column("เมียนมา", "Myanmar")
                .column("ลาว", "Lao")
                .column("ไทย", "Thai")
                .totalColumn();
        String[] figures = {
            "41 12 20",
            "44 13 22",
            "52 c 25",
            "61 15 21",
            "70 14 24",
            "82 16 c",
            "66 13 20",
            "- - -",
            "58 11 23",
            "55 12 26",
            "49 10 24",
            "47 12 22"
        };
        for (int i = 0; i < MONTHS.length; i++) {
            table.row(
                    MONTHS[i][0],
                    MONTHS[i][1],
                    figures[i] + (figures[i].contains("c") || figures[i].contains("-") ? " c" : " 73"));
        }
        return table.source("บ้านพักเด็กและครอบครัวจังหวัดเชียงราย", "Chiang Rai Shelter for Children and Families")
                .content();
    }

    private static TableContent screened() {
        return new SampleTable("screened", "ผู้ได้รับการคัดแยก รายไตรมาส", "Persons screened by quarter")
                .rowsAre("ไตรมาส", "Quarter")
                .unit("คน", "persons")
                .column("ได้รับการคัดแยก", "Screened")
                .column("เป็นผู้เสียหาย", "Identified as victim")
                .row("ไตรมาสที่ 1", "Quarter 1", "812 301")
                .row("ไตรมาสที่ 2", "Quarter 2", "934 340")
                .row("ไตรมาสที่ 3", "Quarter 3", "1002 c")
                .row("ไตรมาสที่ 4", "Quarter 4", "1120 402")
                .content();
    }

    private static TableContent checkpoints() {
        SampleTable table = new SampleTable(
                        "checkpoints",
                        "ผู้ลักลอบเข้าเมืองที่จุดตรวจลาดตระเวนร่วม รายเดือน",
                        "Irregular entries at joint patrol points by month")
                .rowsAre("จุดตรวจ", "Checkpoint")
                .unit("คน", "persons");
        for (String[] month : MONTHS) {
            table.column(month[0], month[1]);
        }
        table.totalColumn();
        for (int row = 1; row <= 40; row++) {
            int seed = row;
            String figures = IntStream.range(0, MONTHS.length)
                    .map(month -> (seed * 37 + month * 53) % 1400)
                    .mapToObj(value -> value % 17 == 3 ? "c" : value % 19 == 2 ? "-" : Integer.toString(value))
                    .collect(Collectors.joining(" "));
            String[] district = DISTRICTS[row % DISTRICTS.length];
            table.row(
                    "จุดตรวจ" + district[0] + " " + row,
                    district[1] + " point " + row,
                    figures + " " + 10_000 * row % 97_001);
        }
        return table.totalRow("1 2 3 4 5 6 7 8 9 10 11 12 345678")
                .source("ตรวจคนเข้าเมืองจังหวัดเชียงราย", "Chiang Rai Immigration")
                .content();
    }

    private static TableContent completeness() {
        return new SampleTable(
                        "completeness", "ความครบถ้วนและทันเวลาของรายงาน", "Completeness and timeliness of submissions")
                .rowsAre("หน่วยงาน", "Agency")
                .unit("ฉบับ", "submissions")
                .column("ต้องส่ง", "Owed")
                .column("ตรงเวลา", "On time")
                .column("ล่าช้า", "Late")
                .column("ยังไม่ส่ง", "Missing")
                .column("ร้อยละที่ส่ง", "Received, per cent")
                .row(
                        "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดเชียงราย",
                        "Chiang Rai Provincial Social Development and Human Security Office",
                        "12 12 0 0 100.0")
                .row("สถานีตำรวจภูธรเมืองเชียงราย", "Mueang Chiang Rai Police Station", "12 11 1 0 100.0")
                .row("สถานีตำรวจภูธรแม่สาย", "Mae Sai Police Station", "12 9 3 0 100.0")
                .row(
                        "สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดเชียงราย",
                        "Chiang Rai Office of Labour Protection and Welfare",
                        "12 8 3 1 91.7")
                .row(
                        "คณะกรรมการต่อต้านการค้ามนุษย์แขวงบ่อแก้ว",
                        "Bokeo Anti-Human Trafficking Committee",
                        "12 0 0 12 0.0")
                .totalRow("60 40 7 13 78.3")
                .content();
    }

    private static TableContent nothing() {
        return new SampleTable("nothing", "การอบรมเครือข่ายชุมชน", "Training of community networks")
                .rowsAre("หลักสูตร", "Course")
                .unit("คน", "persons")
                .column("ผู้เข้าอบรม", "Participants")
                .content();
    }
}

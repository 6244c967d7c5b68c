package org.prasan.reports.workbook;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.InternalTable;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.SafeTable;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** A small report with all that an edition can have: seven tables, five charts, hidden and not reported cells. */
public final class SampleReport {

    static final double HIDDEN = -1;
    static final double NOT_REPORTED = -2;
    static final double NOT_APPLICABLE = -3;

    private final Map<String, TableContent> contents = new LinkedHashMap<>();
    private final List<ChartSpec> charts = new ArrayList<>();
    private final List<SectionSpec> sections = new ArrayList<>();
    private Path folder = Path.of("no-such-folder");
    private EditionContext.Stamp stamp = EditionContext.Stamp.DRAFT;
    private Text title = new Text(
            "รายงานการป้องกันและปราบปรามการค้ามนุษย์ต่อคณะอนุกรรมการประจำจังหวัด",
            "Report on trafficking in persons to the provincial committee");
    private boolean isProtected = true;
    private EditionContext.Reporting reporting = new EditionContext.Reporting(
            List.of(new Text("ตำรวจภูธรจังหวัด", "Provincial Police"), new Text("สำนักงานอัยการ", "Public Prosecutor")),
            List.of(new Text("สำนักงานแรงงานจังหวัด", "Provincial Labour Office")),
            List.of(
                    new Text("ตรวจคนเข้าเมืองจังหวัด", "Provincial Immigration"),
                    new Text("บ้านพักเด็กและครอบครัว", "Shelter for Children and Families"),
                    new Text("สำนักงานสวัสดิการและคุ้มครองแรงงาน", "Office of Labour Protection and Welfare")),
            72,
            60,
            5);

    private SampleReport() {}

    /** A report of the given tables and nothing else. */
    static SampleReport of(TableContent... tables) {
        SampleReport sample = new SampleReport();
        for (TableContent table : tables) {
            sample.contents.put(table.id(), table);
        }
        return sample;
    }

    /** One table with so many rows and columns, in a section. */
    public static SampleReport ofOne(int rows, int columns) {
        double[][] figures = new double[rows][columns];
        SampleReport sample = of(table("one", "ตาราง", "Table", heads(rows), heads(columns), 0, figures));
        sample.sections.add(new SectionSpec("all", new Text("ทั้งหมด", "All"), Text.same(""), List.of("one")));
        return sample;
    }

    private static List<Head> heads(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> head("H" + i, "หัวที่ " + i, "Head " + i))
                .toList();
    }

    public static SampleReport full() {
        SampleReport sample = of(keyFigures(), byMonth(), byDistrict(), bySex(), rates(), types(), reporting());
        sample.chart(
                "cases-line",
                "cases-by-month",
                ChartSpec.Kind.LINES,
                "คดีเพิ่มขึ้นตั้งแต่เดือนเมษายน",
                "Cases rose from April");
        sample.chart(
                "districts",
                "by-district",
                ChartSpec.Kind.BARS,
                "แม่สายและเชียงของรับผู้เสียหายมากที่สุด",
                "Most victims were found in Mae Sai and Chiang Khong");
        sample.chart(
                "sexes",
                "by-sex",
                ChartSpec.Kind.STACKED_COLUMNS,
                "ผู้หญิงและเด็กหญิงเป็นส่วนใหญ่",
                "Most are women and girls");
        sample.chart(
                "rate",
                "rates",
                ChartSpec.Kind.COLUMNS,
                "เกือบทุกไตรมาสคัดกรองทันเวลา",
                "Screening was in time in most quarters");
        sample.chart(
                "types",
                "types",
                ChartSpec.Kind.STACKED_BARS,
                "การแสวงหาประโยชน์ทางเพศยังมากที่สุด",
                "Sexual exploitation is still the largest");
        sample.sections.add(new SectionSpec(
                "prosecution",
                new Text("การดำเนินคดี", "Prosecution"),
                new Text(
                        "คดีค้ามนุษย์ปีนี้มากกว่าปีก่อน และศาลใช้เวลาสั้นลง",
                        "More cases than last year, decided sooner."),
                List.of("cases-line", "cases-by-month", "rates")));
        sample.sections.add(new SectionSpec(
                "protection",
                new Text("การคุ้มครองช่วยเหลือ", "Protection"),
                new Text(
                        "ผู้เสียหายเกือบทั้งหมดได้รับการคัดแยกภายในเจ็ดวัน",
                        "Nearly all victims were identified within seven days."),
                List.of("districts", "by-district", "by-sex", "types")));
        return sample;
    }

    SampleReport in(Path reportFolder) {
        folder = reportFolder;
        return this;
    }

    SampleReport stamped(EditionContext.Stamp newStamp) {
        stamp = newStamp;
        return this;
    }

    /** This agency alone owes anything, and has sent it. */
    SampleReport reportedBy(Text agency) {
        reporting = new EditionContext.Reporting(List.of(agency), List.of(), List.of(), 1, 1, 0);
        return this;
    }

    SampleReport titled(String newTitle) {
        title = Text.same(newTitle);
        return this;
    }

    SampleReport unprotected() {
        isProtected = false;
        return this;
    }

    SampleReport chart(String id, String table, ChartSpec.Kind kind, String th, String en) {
        Text subtitle =
                new Text("จำนวนตามเดือนที่รับแจ้ง ปีงบประมาณ 2562", "Number by month of report, fiscal year 2019");
        charts.add(new ChartSpec(id, table, kind, new Text(th, en), subtitle));
        return this;
    }

    public ReportDefinition definition() {
        return new ReportDefinition(
                "provincial-committee",
                folder,
                title,
                new Text(
                        "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด",
                        "Provincial Office of Social Development and Human Security"),
                "provincial",
                contents.containsKey("key-figures") ? "key-figures" : "",
                "reporting",
                contents.values().stream().map(SampleReport::spec).toList(),
                charts,
                sections,
                "0".repeat(64));
    }

    public Map<String, ReleasedTable> tables() {
        Map<String, ReleasedTable> tables = new LinkedHashMap<>();
        contents.forEach((id, content) -> tables.put(id, released(content)));
        return tables;
    }

    public EditionContext context() {
        return new EditionContext(
                "committee-reports",
                Period.parse("FY2562"),
                new Text(
                        "ปีงบประมาณ 2562 (ตุลาคม 2561 – กันยายน 2562)",
                        "Fiscal year 2562 (October 2018 – September 2019)"),
                2,
                stamp,
                LocalDate.of(2019, 10, 15),
                reporting,
                List.of(
                        new EditionContext.Input("b/คดี_2561-10.xlsx", "b".repeat(64), "loaded"),
                        new EditionContext.Input("a/victims.csv", "a".repeat(64), "refused")),
                4210,
                37,
                Map.of("forms/VIC", "2".repeat(64), "forms/CASE", "1".repeat(64)));
    }

    static TableContent table(
            String id, String th, String en, List<Head> rows, List<Head> columns, int decimals, double[]... figures) {
        List<List<ReleasedCell>> cells = new ArrayList<>();
        for (double[] row : figures) {
            List<ReleasedCell> line = new ArrayList<>();
            for (double figure : row) {
                line.add(cell(figure, decimals));
            }
            cells.add(line);
        }
        return new TableContent(
                id,
                new Text(th, en),
                new Text("รายการ", "Item"),
                new Text("จำนวน", "Number"),
                rows,
                columns,
                cells,
                new Text("คน", "people"),
                List.of(new Text(
                        "นับตามวันที่รับแจ้ง ผู้ที่ถูกส่งต่อระหว่างหน่วยงานนับครั้งเดียว",
                        "Counted by day of report; people referred between agencies are counted once.")),
                List.of(new Text(
                        "ตำรวจภูธรจังหวัด และสำนักงาน พม. จังหวัด",
                        "Provincial Police, Provincial Office of Social Development")));
    }

    static Head head(String code, String th, String en) {
        return new Head(code, new Text(th, en), false);
    }

    static Head total() {
        return new Head("_T", new Text("รวม", "Total"), true);
    }

    private static ReleasedCell cell(double figure, int decimals) {
        if (figure == HIDDEN) {
            return new ReleasedCell.Hidden();
        }
        if (figure == NOT_REPORTED) {
            return new ReleasedCell.NotReported();
        }
        return figure == NOT_APPLICABLE ? new ReleasedCell.NotApplicable() : new ReleasedCell.Value(figure, decimals);
    }

    private static TableContent keyFigures() {
        return table(
                "key-figures",
                "ตัวเลขสำคัญ",
                "Key figures",
                List.of(
                        head("cases", "คดีค้ามนุษย์ (คดี)", "Trafficking cases (cases)"),
                        head("victims", "ผู้เสียหายที่คัดแยก (คน)", "Victims identified (people)"),
                        head("screened", "ผู้รับการคัดกรอง (คน)", "People screened (people)"),
                        head("in-time", "คัดกรองทันเวลา (ร้อยละ)", "Screened in time (per cent)")),
                List.of(
                        head("this", "ปีงบประมาณ 2562", "Fiscal year 2562"),
                        head("before", "ปีงบประมาณ 2561", "Fiscal year 2561"),
                        head("change", "เปลี่ยนแปลง", "Change")),
                0,
                new double[] {48, 41, 7},
                new double[] {132, HIDDEN, HIDDEN},
                new double[] {12873, 11904, 969},
                new double[] {93, NOT_REPORTED, NOT_APPLICABLE});
    }

    private static TableContent byMonth() {
        String[] th = {
            "ต.ค. 61",
            "พ.ย. 61",
            "ธ.ค. 61",
            "ม.ค. 62",
            "ก.พ. 62",
            "มี.ค. 62",
            "เม.ย. 62",
            "พ.ค. 62",
            "มิ.ย. 62",
            "ก.ค. 62",
            "ส.ค. 62",
            "ก.ย. 62"
        };
        List<Head> months = new ArrayList<>();
        double[][] figures = new double[13][];
        for (int i = 0; i < 12; i++) {
            String code = i < 3 ? "2018-" + (10 + i) : "2019-0" + (i - 2);
            months.add(head(code, th[i], code));
            figures[i] = new double[] {10 + i * i % 7 * 3, 4 + i % 5, 14 + i * i % 7 * 3 + i % 5};
        }
        figures[3][1] = HIDDEN;
        figures[7][0] = NOT_REPORTED;
        figures[7][2] = NOT_REPORTED;
        figures[12] = new double[] {1201, 70, 1271};
        months.add(total());
        return table(
                "cases-by-month",
                "คดีค้ามนุษย์ที่รับแจ้ง จำแนกตามเดือนและประเภทคดี",
                "Trafficking cases by month and kind",
                months,
                List.of(
                        head("sex", "แสวงหาประโยชน์ทางเพศ", "Sexual exploitation"),
                        head("labour", "บังคับใช้แรงงานหรือบริการ", "Forced labour or service"),
                        total()),
                0,
                figures);
    }

    private static TableContent byDistrict() {
        String[] th = {
            "เมืองเชียงราย",
            "แม่สาย",
            "เชียงของ",
            "เชียงแสน",
            "แม่จัน",
            "พาน",
            "เวียงป่าเป้า",
            "เทิง",
            "แม่ฟ้าหลวง",
            "ป่าแดด"
        };
        String[] en = {
            "Mueang Chiang Rai",
            "Mae Sai",
            "Chiang Khong",
            "Chiang Saen",
            "Mae Chan",
            "Phan",
            "Wiang Pa Pao",
            "Thoeng",
            "Mae Fa Luang",
            "Pa Daet"
        };
        List<Head> rows = new ArrayList<>();
        double[][] figures = new double[11][];
        for (int i = 0; i < 10; i++) {
            rows.add(head("TH-57-" + i, th[i], en[i]));
            figures[i] = new double[] {i % 4 == 3 ? HIDDEN : 40 - i * 3};
        }
        rows.add(total());
        figures[10] = new double[] {286};
        return table(
                "by-district",
                "ผู้เสียหายจำแนกตามอำเภอ",
                "Victims by district",
                rows,
                List.of(head("victims", "ผู้เสียหาย", "Victims")),
                0,
                figures);
    }

    private static TableContent bySex() {
        return table(
                "by-sex",
                "ผู้เสียหายจำแนกตามเพศและอายุ",
                "Victims by sex and age",
                List.of(
                        head("Q1", "ไตรมาส 1", "Quarter 1"),
                        head("Q2", "ไตรมาส 2", "Quarter 2"),
                        head("Q3", "ไตรมาส 3", "Quarter 3"),
                        head("Q4", "ไตรมาส 4", "Quarter 4")),
                List.of(
                        head("W", "หญิง", "Women"),
                        head("M", "ชาย", "Men"),
                        head("G", "เด็กหญิง (ต่ำกว่า 18 ปี)", "Girls (below 18)"),
                        head("B", "เด็กชาย (ต่ำกว่า 18 ปี)", "Boys (below 18)"),
                        total()),
                0,
                new double[] {20, 8, 14, HIDDEN, HIDDEN},
                new double[] {23, 11, 9, 7, 50},
                new double[] {NOT_REPORTED, NOT_REPORTED, NOT_REPORTED, NOT_REPORTED, NOT_REPORTED},
                new double[] {17, 9, 13, 6, 45});
    }

    private static TableContent rates() {
        return table(
                "rates",
                "ร้อยละของผู้รับการคัดกรองภายในเจ็ดวัน: จำแนกตามไตรมาส / หน่วยงาน [ปีงบประมาณ]",
                "Screened within seven days, per cent: by quarter / agency [fiscal year]",
                List.of(head("Q1", "ไตรมาส 1", "Quarter 1"), head("Q2", "ไตรมาส 2", "Quarter 2")),
                List.of(
                        head("imm", "ตรวจคนเข้าเมือง", "Immigration"),
                        head("lab", "แรงงาน", "Labour"),
                        head("lab2", "แรงงาน", "Labour")),
                1,
                new double[] {92.25, 88.04, 71.999},
                new double[] {95.5, NOT_REPORTED, 80});
    }

    private static TableContent types() {
        return table(
                "types",
                "ประเภทการแสวงหาประโยชน์โดยมิชอบตามกฎหมายว่าด้วยการป้องกันและปราบปรามการค้ามนุษย์",
                "Kinds of exploitation under the law",
                List.of(
                        head("sex", "การแสวงหาประโยชน์จากการค้าประเวณี", "Prostitution"),
                        head(
                                "fish",
                                "การบังคับใช้แรงงานในกิจการประมงและต่อเนื่องประมงทะเลทุกประเภท",
                                "Forced labour in fisheries and all work that follows from sea fishing"),
                        head("beg", "การนำคนมาขอทาน", "Begging")),
                List.of(head("f", "หญิง", "Women"), head("m", "ชาย", "Men")),
                0,
                new double[] {61, 5},
                new double[] {HIDDEN, 22},
                new double[] {4, 3});
    }

    private static TableContent reporting() {
        return table(
                "reporting",
                "ผู้เสียหายจำแนกตามอำเภอ",
                "Victims by district",
                List.of(head("CASE", "แบบรายงานคดี", "Case form"), head("VIC", "แบบรายงานผู้เสียหาย", "Victim form")),
                List.of(head("owed", "ต้องส่ง", "Owed"), head("in", "ได้รับ", "Received")),
                0,
                new double[] {12, 12},
                new double[] {12, 9});
    }

    private static TableSpec spec(TableContent content) {
        AxisSpec axis = new AxisSpec(
                content.id().equals("cases-by-month") ? "month" : "any",
                "",
                List.of(),
                AxisSpec.Keep.ALL,
                AxisSpec.Order.LIST,
                false);
        Text note = content.id().equals("by-sex")
                ? new Text("อายุนับ ณ วันที่คัดแยก", "Age on the day of identification")
                : Text.same("");
        return new TableSpec(
                content.id(),
                content.title(),
                List.of(),
                axis,
                new AxisSpec("any", "", List.of(), AxisSpec.Keep.ALL, AxisSpec.Order.LIST, false),
                Map.of(),
                note);
    }

    /** Only disclosure can make released tables; this test is not about how they are made. */
    private ReleasedTable released(TableContent content) {
        try {
            Class<? extends ReleasedTable> type = isProtected ? SafeTable.class : InternalTable.class;
            Constructor<? extends ReleasedTable> constructor = type.getDeclaredConstructor(TableContent.class);
            constructor.setAccessible(true);
            return constructor.newInstance(content);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("released tables are made otherwise now", e);
        }
    }
}

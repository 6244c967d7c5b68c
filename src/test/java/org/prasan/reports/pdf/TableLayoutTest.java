package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

class TableLayoutTest {

    private static final int PAGE = 467;
    private static final JasperReportsContext CONTEXT = JasperSettings.context();
    private static final Elements ELEMENTS = new Elements(new Templates(CONTEXT, List.of())
            .template(Path.of("reports/provincial-committee/provincial-committee.jrxml")));

    @Test
    void givesANarrowTableOnlyWhatItNeeds() {
        TableLayout layout = layouts(2, "1,284").get(0);

        assertThat(layout.width()).isLessThan(PAGE / 2);
        assertThat(layout.size()).isEqualTo(9.5f);
    }

    @Test
    void setsAWideTableSmaller() {
        List<TableLayout> layouts = layouts(13, "1,284");

        assertThat(layouts).hasSize(1);
        assertThat(layouts.get(0).size()).isBetween(7f, 9f);
        assertThat(layouts.get(0).width()).isLessThanOrEqualTo(PAGE);
    }

    @Test
    void sharesOutAVeryWideTable() {
        List<TableLayout> layouts = layouts(40, "1,284,000");

        assertThat(layouts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.width()).isLessThanOrEqualTo(PAGE));
        assertThat(layouts.get(0).from()).isZero();
        assertThat(layouts.get(layouts.size() - 1).to()).isEqualTo(40);
        for (int part = 1; part < layouts.size(); part++) {
            assertThat(layouts.get(part).from()).isEqualTo(layouts.get(part - 1).to());
        }
    }

    @Test
    void setsTablesOfAsManyColumnsAlike() {
        TableContent few = labelled("few", "แม่สาย");
        TableContent longer = labelled("longer", "แม่สายและเชียงแสน");
        TableContent muchLonger = labelled("much-longer", "สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดเชียงราย");
        TableLayouts layouts = new TableLayouts(Language.TH, ELEMENTS, new TextWidths(CONTEXT), PAGE);
        List.of(few, longer, muchLonger).forEach(layouts::add);

        assertThat(layouts.of(few)).isEqualTo(layouts.of(longer));
        assertThat(layouts.of(muchLonger).get(0).labelWidth())
                .isGreaterThan(layouts.of(few).get(0).labelWidth());
    }

    private static TableContent labelled(String id, String label) {
        return new SampleTable(id, "", "")
                .column("ชาย", "Male")
                .column("หญิง", "Female")
                .row(label, "", "1 2")
                .content();
    }

    private static List<TableLayout> layouts(int columns, String widest) {
        SampleTable table = new SampleTable("t", "", "").rowsAre("อำเภอ", "District");
        for (int column = 0; column < columns; column++) {
            table.column("ม.ค. " + column, "Jan " + column);
        }
        table.row("เมืองเชียงราย", "Mueang Chiang Rai", (widest.replace(",", "") + " ").repeat(columns));
        return TableLayout.of(table.content(), Language.TH, ELEMENTS, new TextWidths(CONTEXT), PAGE);
    }
}

package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.charts.ChartPicture;
import org.prasan.vocabulary.Language;

/** What follows page one, in reading order: a block is a chart or a table, the first of a section with its heading. */
final class Blocks {

    private final ReportDefinition report;
    private final Map<String, ? extends ReleasedTable> tables;
    private final Language language;
    private final GeneratedDesigns designs;
    private final Elements elements;
    private final TextWidths widths;
    private final List<Map<String, ?>> blocks = new ArrayList<>();

    Blocks(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            Language language,
            GeneratedDesigns designs) {
        this.report = report;
        this.tables = tables;
        this.language = language;
        this.designs = designs;
        this.elements = new Elements(designs.template());
        this.widths = new TextWidths(designs.context());
    }

    /** The first chart of the first section that has one: the picture of page one, not shown again. */
    Optional<ChartSpec> picture() {
        return report.sections().stream()
                .flatMap(section -> section.contents().stream())
                .flatMap(id -> chart(id).stream())
                .findFirst();
    }

    JasperDesign keyFigures() throws JRException {
        return KeyFigureDesign.of(KeyFigures.of(table(report.keyFigures()), language), elements, widths, designs);
    }

    ChartRenderable drawn(ChartSpec chart) {
        return new ChartRenderable(ChartPicture.of(chart, table(chart.table()), language), designs.width());
    }

    JRDataSource rows() throws JRException {
        String onPageOne = picture().map(ChartSpec::id).orElse("");
        for (SectionSpec section : report.sections()) {
            int first = blocks.size();
            for (String id : section.contents()) {
                if (!id.equals(onPageOne)) {
                    add(section, id, blocks.size() == first);
                }
            }
        }
        return new JRMapCollectionDataSource(blocks);
    }

    private void add(SectionSpec section, String id, boolean withHeading) throws JRException {
        Optional<ChartSpec> chart = chart(id);
        if (chart.isPresent()) {
            blocks.add(chart(chart.get(), block(section, withHeading)));
        } else {
            addTable(section, table(id), withHeading);
        }
    }

    private Map<String, Object> block(SectionSpec section, boolean withHeading) {
        Map<String, Object> block = new HashMap<>();
        block.put("block", Integer.toString(blocks.size()));
        block.put("hasChart", false);
        block.put("hasTable", false);
        if (withHeading) {
            block.put("heading", section.title().in(language));
            block.put("lead", section.lead().in(language));
        }
        return block;
    }

    private Map<String, Object> chart(ChartSpec chart, Map<String, Object> block) {
        block.put("hasChart", true);
        block.put("chartTitle", chart.title().in(language));
        block.put("chartSubtitle", chart.subtitle().in(language));
        block.put("chart", drawn(chart));
        block.put("chartNote", hiddenIn(chart));
        return block;
    }

    /** Explains the sign that a picture may show, or null. */
    private @Nullable String hiddenIn(ChartSpec chart) {
        return table(chart.table()).hasHiddenCells() ? Wording.LEGEND_HIDDEN.in(language) : null;
    }

    /** Explains the signs among the key figures and in the picture of page one; empty when there are none. */
    String legendOfPageOne() {
        Set<Symbols> shown =
                Symbols.in(table(report.keyFigures()).cells().stream().flatMap(List::stream));
        if (picture().map(chart -> table(chart.table()).hasHiddenCells()).orElse(false)) {
            shown.add(Symbols.HIDDEN);
        }
        return Symbols.legend(shown, language);
    }

    private void addTable(SectionSpec section, TableContent table, boolean withHeading) throws JRException {
        List<TableLayout> parts = TableLayout.of(table, language, elements, widths, designs.width());
        for (int part = 0; part < parts.size(); part++) {
            String title = table.title().in(language);
            String partTitle =
                    parts.size() == 1 ? title : Wording.say(Wording.PART, language, title, part + 1, parts.size());
            TableBlock content = new TableBlock(table, parts.get(part), partTitle, language);
            Map<String, Object> block = block(section, withHeading && part == 0);
            block.put("hasTable", true);
            block.put("table", designs.compile(TableDesign.of(content, elements, designs)));
            block.put("tableRows", content.rows());
            blocks.add(block);
        }
    }

    private Optional<ChartSpec> chart(String id) {
        return report.charts().stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    private TableContent table(String id) {
        ReleasedTable table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException("no table " + id + " for report " + report.id());
        }
        return table.content();
    }
}

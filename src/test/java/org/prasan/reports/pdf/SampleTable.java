package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Text;

/** Builds a table from heads and rows written as text: {@code 12}, {@code 4.5}, {@code -} not reported, {@code c}, {@code z}. */
final class SampleTable {

    private final String id;
    private final Text title;
    private Text rowLabel = Text.same("");
    private Text unit = Text.same("");
    private final List<Head> columns = new ArrayList<>();
    private final List<Head> rows = new ArrayList<>();
    private final List<List<ReleasedCell>> cells = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final List<Text> sources = new ArrayList<>();

    SampleTable(String id, String th, String en) {
        this.id = id;
        this.title = new Text(th, en);
    }

    SampleTable rowsAre(String th, String en) {
        rowLabel = new Text(th, en);
        return this;
    }

    SampleTable unit(String th, String en) {
        unit = new Text(th, en);
        return this;
    }

    SampleTable column(String th, String en) {
        columns.add(new Head("c" + columns.size(), new Text(th, en), false));
        return this;
    }

    SampleTable totalColumn() {
        columns.add(new Head("TOTAL", new Text("รวม", "Total"), true));
        return this;
    }

    SampleTable row(String th, String en, String figures) {
        return add(new Head("r" + rows.size(), new Text(th, en), false), figures);
    }

    SampleTable totalRow(String figures) {
        return add(new Head("TOTAL", new Text("รวม", "Total"), true), figures);
    }

    SampleTable note(String th, String en) {
        notes.add(new Text(th, en));
        return this;
    }

    SampleTable source(String th, String en) {
        sources.add(new Text(th, en));
        return this;
    }

    TableContent content() {
        return new TableContent(id, title, rowLabel, Text.same(""), rows, columns, cells, unit, notes, sources);
    }

    private SampleTable add(Head head, String figures) {
        rows.add(head);
        cells.add(List.of(figures.strip().split("\\s+")).stream()
                .map(SampleTable::cell)
                .toList());
        return this;
    }

    private static ReleasedCell cell(String figure) {
        return switch (figure) {
            case "-" -> new ReleasedCell.NotReported();
            case "c" -> new ReleasedCell.Hidden();
            case "z" -> new ReleasedCell.NotApplicable();
            default ->
                new ReleasedCell.Value(
                        Double.parseDouble(figure),
                        figure.indexOf('.') < 0 ? 0 : figure.length() - figure.indexOf('.') - 1);
        };
    }
}

package org.prasan.reports.sentences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.SentenceSpec;
import org.prasan.catalog.SentenceSpec.Base;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Reporting;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** A small table as it is released: {@code 5}, {@code 2.5}, {@code [c]}, {@code –}; the row TOTAL is one. */
final class Figures {

    private final List<Head> columns = new ArrayList<>();
    private final List<Head> rows = new ArrayList<>();
    private final List<List<ReleasedCell>> cells = new ArrayList<>();

    static Figures by(String... columns) {
        Figures figures = new Figures();
        for (String column : columns) {
            figures.columns.add(new Head(column, Text.same(column), column.equals("TOTAL")));
        }
        return figures;
    }

    Figures row(String code, String... figures) {
        rows.add(new Head(code, new Text(code + "-ไทย", code), code.equals("TOTAL")));
        cells.add(List.of(figures).stream().map(Figures::cell).toList());
        return this;
    }

    TableContent table() {
        return new TableContent(
                "t",
                Text.same("t"),
                Text.same("rows"),
                Text.same("columns"),
                rows,
                columns,
                cells,
                Text.same(""),
                List.of(),
                List.of());
    }

    static SentenceSpec spec(SentenceSpec.Rule rule, String row, Base base) {
        return new SentenceSpec(
                rule,
                "t",
                row,
                "",
                base,
                new Text("เรื่อง", "Subject"),
                new Text("คดี", "cases"),
                new Text("ไม่มีเลย", "There is none."),
                Set.of("REST"));
    }

    static SentenceSpec spec(SentenceSpec.Rule rule, String row) {
        return spec(rule, row, Base.NONE);
    }

    static EditionContext edition(Reporting now, Map<String, Reporting> earlier) {
        return new EditionContext(
                "job",
                Period.parse("FY2562"),
                Text.same("FY 2562"),
                1,
                Stamp.NONE,
                LocalDate.of(2019, 10, 15),
                now,
                earlier,
                List.of(),
                0,
                0,
                Map.of());
    }

    static EditionContext edition() {
        return edition(reporting("A"), Map.of());
    }

    /** Two agencies, of which these have sent everything. */
    static Reporting reporting(String... onTime) {
        List<Text> missing = new ArrayList<>(List.of(Text.same("A"), Text.same("B")));
        List<Text> in = List.of(onTime).stream().map(Text::same).toList();
        missing.removeAll(in);
        return new Reporting(in, List.of(), missing, 2, in.size(), 0);
    }

    private static ReleasedCell cell(String figure) {
        return switch (figure) {
            case "[c]" -> new ReleasedCell.Hidden();
            case "–" -> new ReleasedCell.NotReported();
            default -> new ReleasedCell.Value(Double.parseDouble(figure), figure.contains(".") ? 1 : 0);
        };
    }
}

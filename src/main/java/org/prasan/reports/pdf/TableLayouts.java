package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/** Tables of the same number of columns share their widths where these fit, so that pages look ruled by one hand. */
final class TableLayouts {

    /** Points by which labels may differ, lest short ones stand too far from their figures. */
    private static final int MOST_WHITE = 120;

    private final Language language;
    private final Elements elements;
    private final TextWidths widths;
    private final int page;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Shape> shapeOf = new HashMap<>();

    TableLayouts(Language language, Elements elements, TextWidths widths, int page) {
        this.language = language;
        this.elements = elements;
        this.widths = widths;
        this.page = page;
    }

    /** Has a say in the widths of all tables like it; to be called for each before the first layout is asked for. */
    void add(TableContent table) {
        TableNeeds needs = TableNeeds.of(table, language, elements, widths, 0, TableLayout.PADDING);
        if (!needs.fits(page) || TableNeeds.hasWords(table)) {
            return;
        }
        Shape shape = shapes.stream()
                .filter(known -> known.takes(needs, page))
                .findFirst()
                .orElseGet(() -> {
                    Shape another = new Shape(needs);
                    shapes.add(another);
                    return another;
                });
        shape.join(needs);
        shapeOf.put(table.id(), shape);
    }

    List<TableLayout> of(TableContent table) {
        Shape shape = shapeOf.get(table.id());
        return shape == null
                ? TableLayout.of(table, language, elements, widths, page)
                : List.of(shape.needs.layout(0, table.columns().size(), page));
    }

    private static final class Shape {

        private TableNeeds needs;
        private int leastLabel;

        Shape(TableNeeds first) {
            this.needs = first;
            this.leastLabel = first.label();
        }

        void join(TableNeeds other) {
            needs = needs.and(other);
            leastLabel = Math.min(leastLabel, other.label());
        }

        boolean takes(TableNeeds other, int page) {
            return needs.figures().size() == other.figures().size()
                    && Math.max(needs.label(), other.label()) - Math.min(leastLabel, other.label()) <= MOST_WHITE
                    && needs.and(other).fits(page);
        }
    }
}

package org.prasan.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ChartSpec.Kind;
import org.prasan.catalog.ChartSpec.Tile;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedCell.Value;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Axes, labels and legends of a chart follow the digits of the document that it stands in. */
class ThaiDigitsInChartsTest {

    private static final TableContent TABLE = new TableContent(
            "table",
            Text.same("Table"),
            Text.same(""),
            Text.same(""),
            List.of(head("north", "เหนือ"), head("south", "ใต้")),
            List.of(head("men", "ชาย"), head("women", "หญิง")),
            List.of(cells(1234, 970), cells(1500, 42)),
            Text.same(""),
            List.of(),
            List.of());

    @ParameterizedTest
    @EnumSource(Kind.class)
    void writeEveryFigureWithThem(Kind kind) {
        assertThat(written(kind, true)).containsPattern("[๐-๙]").doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void writeThoseOfEverydayOtherwise(Kind kind) {
        assertThat(written(kind, false)).containsPattern("[0-9]").doesNotContainPattern("[๐-๙]");
    }

    private static String written(Kind kind, boolean thai) {
        Map<String, Tile> tiles =
                Map.of("north", new Tile(0, 0, Text.same("เหนือ")), "south", new Tile(1, 0, Text.same("ใต้")));
        ChartSpec spec = new ChartSpec(
                "chart",
                "table",
                kind,
                Text.same("ภาพ"),
                Text.same(""),
                Optional.empty(),
                kind == Kind.TILES ? tiles : Map.of());
        Document page = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(page);
        ChartPicture.of(spec, TABLE, Language.TH, thai).draw(graphics, new Rectangle2D.Double(0, 0, 480, 300));
        NodeList texts = graphics.getRoot().getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .collect(Collectors.joining("|"));
    }

    private static Head head(String code, String label) {
        return new Head(code, Text.same(label), false);
    }

    private static List<ReleasedCell> cells(double one, double other) {
        return List.of(new Value(one, 0), new Value(other, 0));
    }
}

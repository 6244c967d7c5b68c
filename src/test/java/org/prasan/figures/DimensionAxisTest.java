package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.AxisSpec.Group;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

class DimensionAxisTest {

    private static final CodeList PLACES = CodeList.read("place", new StringReader("""
            code,th,en,level,parent
            N,เหนือ,North,province,
            N1,เหนือหนึ่ง,North one,district,N
            N2,เหนือสอง,North two,district,N
            S,ใต้,South,province,
            S1,ใต้หนึ่ง,South one,district,S
            """));

    private static AxisSpec spec(String level, Keep keep, Order order, Group... groups) {
        return new AxisSpec("place", level, List.of(groups), keep, order, true);
    }

    private static List<String> lines(AxisSpec spec, Filter filter, Fact... facts) {
        DimensionAxis axis = new DimensionAxis(spec, Indicators.PLACE, PLACES, filter);
        Map<String, Double> sizes = new TreeMap<>();
        for (Fact fact : facts) {
            sizes.merge(axis.place(fact), fact.contents().sum(), Double::sum);
        }
        return axis.lines(sizes).stream().map(Head::code).toList();
    }

    private static Fact cases(String place, double value) {
        return Indicators.cases("2018-10", place, value);
    }

    @Test
    void hasTheCodesThatArePresentInTheOrderOfTheList() {
        assertThat(lines(spec("", Keep.PRESENT, Order.LIST), new Filter(Map.of()), cases("S1", 9), cases("N2", 1)))
                .containsExactly("N2", "S1");
    }

    @Test
    void putsCodesUnderTheirAncestorOfTheLevel() {
        assertThat(lines(
                        spec("province", Keep.PRESENT, Order.LIST),
                        new Filter(Map.of()),
                        cases("S1", 1),
                        cases("N2", 1),
                        cases("N1", 1)))
                .containsExactly("N", "S");
    }

    @Test
    void saysNotStatedOfNoCodeAnUnknownOneAndOneAboveTheLevel() {
        AxisSpec spec = spec("district", Keep.PRESENT, Order.LIST);
        DimensionAxis axis = new DimensionAxis(spec, Indicators.PLACE, PLACES, new Filter(Map.of()));

        assertThat(axis.place(Indicators.cases("2018-10", null, 1))).isEqualTo("_U");
        assertThat(axis.place(cases("XX", 1))).isEqualTo("_U");
        assertThat(axis.place(cases("N", 1))).isEqualTo("_U");
        assertThat(axis.lines(Map.of("_U", 1.0)))
                .containsExactly(new Head("_U", new Text("ไม่ระบุ", "Not stated"), false));
    }

    @Test
    void ordersBySizeWithTheRestAndTheNotStatedLast() {
        Group rest = new Group("REST", Text.same("rest"), List.of("*"));
        Group two = new Group("TWO", Text.same("two"), List.of("N2"));
        Group one = new Group("ONE", Text.same("one"), List.of("N1"));

        assertThat(lines(
                        spec("", Keep.PRESENT, Order.SIZE, rest, one, two),
                        new Filter(Map.of()),
                        cases("XX", 90),
                        cases("S1", 80),
                        cases("N1", 1),
                        cases("N2", 2)))
                .containsExactly("TWO", "ONE", "REST", "_U");
    }

    @Test
    void letsAGroupNameWhatLiesAboveItsCodes() {
        Group north = new Group("NORTH", Text.same("north"), List.of("N"));

        assertThat(lines(
                        spec("", Keep.PRESENT, Order.LIST, north),
                        new Filter(Map.of()),
                        cases("N1", 1),
                        cases("N2", 1)))
                .containsExactly("NORTH");
    }

    @Test
    void keepsAllCodesThatTheFilterLeaves() {
        Filter north = new Filter(Map.of("place", List.of("N")));

        assertThat(lines(spec("", Keep.ALL, Order.LIST), new Filter(Map.of()))).containsExactly("N1", "N2", "S1");
        assertThat(lines(spec("district", Keep.ALL, Order.LIST), north)).containsExactly("N1", "N2");
        assertThat(north.holds("place", "N2", PLACES)).isTrue();
        assertThat(north.holds("place", "S1", PLACES)).isFalse();
        assertThat(north.holds("place", null, PLACES)).isFalse();
        assertThat(north.holds("other", null, PLACES)).isTrue();
    }
}

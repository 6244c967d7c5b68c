package org.prasan.figures;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.AxisSpec.Group;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.DimensionDefinition.Source;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/**
 * The codes of a dimension, perhaps at a level of their hierarchy, some of them shown as one. What is not stated has a
 * line of its own, so that the lines always add up.
 */
final class DimensionAxis implements Axis {

    /** SDMX's code for unknown. */
    static final String NOT_STATED = "_U";

    static final Text NOT_STATED_LABEL = new Text("ไม่ระบุ", "Not stated");
    private static final String REST = "*";

    private final AxisSpec spec;
    private final DimensionDefinition dimension;
    private final CodeList list;
    private final Filter filter;

    /** @param filter of the table; codes that it leaves out are no lines */
    DimensionAxis(AxisSpec spec, DimensionDefinition dimension, CodeList list, Filter filter) {
        this.spec = spec;
        this.dimension = dimension;
        this.list = list;
        this.filter = filter;
    }

    @Override
    public Text label() {
        return spec.label().th().isEmpty() ? dimension.label() : spec.label();
    }

    @Override
    public String place(Fact fact) {
        return line(fact.code(dimension.name()));
    }

    private String line(@Nullable String code) {
        if (code == null || !list.contains(code)) {
            return NOT_STATED;
        }
        String at = spec.level().isEmpty() ? code : list.ancestorAt(code, spec.level());
        return at.isEmpty() ? NOT_STATED : group(at).map(Group::code).orElse(at);
    }

    /** The group that names the code, else the one that names something above it, else the one for all others. */
    private Optional<Group> group(String code) {
        return spec.groups().stream()
                .filter(group -> group.codes().contains(code))
                .findFirst()
                .or(() -> spec.groups().stream()
                        .filter(group -> group.codes().stream()
                                .anyMatch(above -> list.contains(above) && list.isWithin(code, above)))
                        .findFirst())
                .or(() -> spec.groups().stream()
                        .filter(group -> group.codes().contains(REST))
                        .findFirst());
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        return lines(sizes, spec.order());
    }

    @Override
    public List<Head> listed(Map<String, Double> sizes) {
        return lines(sizes, AxisSpec.Order.LIST);
    }

    private List<Head> lines(Map<String, Double> sizes, AxisSpec.Order wanted) {
        Set<String> lines = new LinkedHashSet<>(sizes.keySet());
        if (spec.keep() == AxisSpec.Keep.ALL) {
            list.codes().stream()
                    .filter(this::isListed)
                    .map(c -> line(c.code()))
                    .forEach(lines::add);
        }
        Comparator<String> order = Comparator.comparingInt(this::place);
        if (wanted == AxisSpec.Order.SIZE) {
            order = Comparator.<String>comparingInt(
                            line -> Math.max(0, place(line) - list.codes().size()))
                    .thenComparing(line -> -sizes.getOrDefault(line, 0.0))
                    .thenComparing(order);
        }
        return lines.stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .map(this::head)
                .toList();
    }

    /** The codes of the level, or without a level the finest. */
    private boolean isListed(Code code) {
        boolean wanted = spec.level().isEmpty()
                ? list.codes().stream().noneMatch(below -> below.parent().equals(code.code()))
                : code.attribute("level").equals(spec.level());
        return wanted && filter.holds(dimension.name(), code.code(), list);
    }

    /**
     * As the list has them; a group stands where the last of its codes would, so that one with the list's "other" comes
     * late. The rest and what is not stated come after all that has a name.
     */
    private int place(String line) {
        int size = list.codes().size();
        if (line.equals(NOT_STATED)) {
            return size + 2;
        }
        Optional<Group> group =
                spec.groups().stream().filter(g -> g.code().equals(line)).findFirst();
        if (group.isPresent()) {
            Group named = group.get();
            return named.codes().contains(REST)
                    ? size + 1
                    : named.codes().stream().mapToInt(this::position).max().orElse(size);
        }
        return position(line);
    }

    private int position(String code) {
        return IntStream.range(0, list.codes().size())
                .filter(i -> list.codes().get(i).code().equals(code))
                .findFirst()
                .orElse(list.codes().size());
    }

    private Head head(String line) {
        if (line.equals(NOT_STATED)) {
            return new Head(line, NOT_STATED_LABEL, false);
        }
        return spec.groups().stream()
                .filter(group -> group.code().equals(line))
                .findFirst()
                .map(group -> new Head(line, group.label(), false))
                .orElseGet(() -> new Head(line, list.get(line).label(), false));
    }

    @Override
    public String about(String code) {
        String name = dimension.name() + (spec.level().isEmpty() ? "" : ":" + spec.level());
        return name + "="
                + spec.groups().stream()
                        .filter(group -> group.code().equals(code))
                        .findFirst()
                        .map(this::members)
                        .orElse(code);
    }

    /** A group is what it holds, however it is called; the rest is what the others leave. */
    private String members(Group group) {
        if (!group.codes().contains(REST)) {
            return String.join("+", new TreeSet<>(group.codes()));
        }
        TreeSet<String> others = new TreeSet<>();
        spec.groups().stream().filter(other -> other != group).forEach(other -> others.addAll(other.codes()));
        return "*-" + String.join("-", others);
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        boolean agency = dimension.source() == Source.AGENCY && list.contains(code);
        return agency ? extent.from(code) : extent;
    }

    @Override
    public boolean hasTotal() {
        return spec.total();
    }
}

package org.prasan.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/**
 * An axis whose lines are broken down by another. Upright, an outer line stands as the sum above those within it; across,
 * every outer line has the same inner ones, each named by both.
 */
record NestedAxis(Axis outer, Axis inner, boolean upright) implements Axis {

    /** Between the codes of the outer and the inner line. */
    static final String WITHIN = "/";

    @Override
    public Text label() {
        Text out = outer.label();
        Text in = inner.label();
        return new Text(out.th() + " / " + in.th(), out.en() + " / " + in.en());
    }

    @Override
    public @Nullable String place(Fact fact) {
        String out = outer.place(fact);
        String in = inner.place(fact);
        return out == null || in == null ? null : out + WITHIN + in;
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        return lines(sizes, Axis::lines);
    }

    @Override
    public List<Head> listed(Map<String, Double> sizes) {
        return lines(sizes, Axis::listed);
    }

    private List<Head> lines(Map<String, Double> sizes, BiFunction<Axis, Map<String, Double>, List<Head>> ordered) {
        Map<String, Map<String, Double>> byOuter = new LinkedHashMap<>();
        Map<String, Double> outerSizes = new LinkedHashMap<>();
        Map<String, Double> innerSizes = new LinkedHashMap<>();
        sizes.forEach((code, size) -> {
            int cut = code.indexOf(WITHIN);
            String out = code.substring(0, cut);
            String in = code.substring(cut + 1);
            byOuter.computeIfAbsent(out, o -> new LinkedHashMap<>()).put(in, size);
            outerSizes.merge(out, size, Double::sum);
            innerSizes.merge(in, size, Double::sum);
        });
        List<Head> lines = new ArrayList<>();
        for (Head out : ordered.apply(outer, outerSizes)) {
            Map<String, Double> within =
                    upright ? Objects.requireNonNullElse(byOuter.get(out.code()), Map.of()) : innerSizes;
            boolean summed = upright && inner.hasTotal();
            if (summed) {
                lines.add(out);
            }
            ordered.apply(inner, within).forEach(in -> lines.add(summed ? below(out, in) : beside(out, in)));
        }
        return lines;
    }

    private static Head below(Head out, Head in) {
        return new Head(out.code() + WITHIN + in.code(), in.label(), false, in.depth() + 1);
    }

    private static Head beside(Head out, Head in) {
        Text outer = out.label();
        Text inner = in.label();
        return new Head(
                out.code() + WITHIN + in.code(),
                new Text(outer.th() + " · " + inner.th(), outer.en() + " · " + inner.en()),
                false,
                0,
                outer,
                inner);
    }

    @Override
    public String about(String code) {
        int cut = code.indexOf(WITHIN);
        return cut < 0
                ? outer.about(code)
                : outer.about(code.substring(0, cut)) + ";" + inner.about(code.substring(cut + 1));
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        int cut = code.indexOf(WITHIN);
        return cut < 0
                ? outer.narrow(extent, code)
                : inner.narrow(outer.narrow(extent, code.substring(0, cut)), code.substring(cut + 1));
    }

    @Override
    public boolean hasTotal() {
        return outer.hasTotal() && inner.hasTotal();
    }
}

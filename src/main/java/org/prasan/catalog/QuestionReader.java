package org.prasan.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;
import org.prasan.vocabulary.ThaiText;

/** Reads a question as it is typed: names and codes, or their labels in either language. */
public final class QuestionReader {

    private static final Text INDICATOR = new Text("ตัวชี้วัด", "indicator");
    private static final Text DIMENSION = new Text("มิติ", "dimension");
    private static final Text AUDIENCE = new Text("กลุ่มผู้อ่าน", "audience");
    private static final int MOST_AXES = 4;

    private final Catalog catalog;

    public QuestionReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param by steps of time, dimensions or levels of one, such as {@code district}
     * @param where {@code dimension=code}, of one dimension several codes
     * @throws UnanswerableQuestionException naming what is not there, and the nearest
     */
    public Question read(String indicator, List<String> by, List<String> where, String audience) {
        IndicatorDefinition wanted = indicator(indicator);
        Collection<String> audiences = catalog.protection().widestFirst();
        if (!audiences.contains(audience)) {
            NearestNames names = new NearestNames();
            audiences.forEach(names::add);
            throw UnanswerableQuestionException.unknown(AUDIENCE, audience, names);
        }
        List<AxisSpec> axes = axes(wanted, by);
        Map<String, List<Code>> codes = new TreeMap<>();
        where.forEach(condition -> read(wanted, condition, codes));
        codes.values().forEach(some -> some.sort(Comparator.comparing(Code::code)));
        return new Question(
                wanted,
                axes,
                codes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(Code::code)
                                        .toList())),
                audience,
                title(wanted, axes, codes));
    }

    private IndicatorDefinition indicator(String name) {
        NearestNames names = new NearestNames();
        for (IndicatorDefinition indicator : catalog.indicators()) {
            if (isCalled(name, indicator.id(), indicator.name())) {
                return indicator;
            }
            names.add(indicator.id(), indicator.name());
        }
        throw UnanswerableQuestionException.unknown(INDICATOR, name, names);
    }

    private List<AxisSpec> axes(IndicatorDefinition indicator, List<String> by) {
        if (by.isEmpty() || by.size() > MOST_AXES) {
            throw new UnanswerableQuestionException(new Text(
                    "--by ต้องมี 1 ถึง " + MOST_AXES + " มิติ", "--by expects 1 to " + MOST_AXES + " dimensions"));
        }
        List<AxisSpec> axes = new ArrayList<>();
        for (String name : by) {
            AxisSpec axis = axis(indicator, name);
            if (axes.stream().anyMatch(other -> other.dimension().equals(axis.dimension()))) {
                throw new UnanswerableQuestionException(
                        new Text("มิติ " + name + " ซ้ำ", "the dimension " + name + " is named twice"));
            }
            axes.add(axis);
        }
        return axes;
    }

    private AxisSpec axis(IndicatorDefinition indicator, String name) {
        for (TimeStep step : TimeStep.values()) {
            if (isCalled(name, step.word(), step.label())) {
                return AxisSpec.by(step.word());
            }
        }
        Place place = place(indicator, name);
        AxisSpec axis = AxisSpec.by(place.dimension().name());
        return new AxisSpec(axis.dimension(), place.level(), axis.groups(), axis.keep(), axis.order(), axis.total());
    }

    /** A dimension, perhaps at a level of its codes. */
    private record Place(DimensionDefinition dimension, String level) {}

    private Place place(IndicatorDefinition indicator, String name) {
        for (DimensionDefinition dimension : indicator.dimensions()) {
            if (levels(dimension).contains(name)) {
                return new Place(dimension, name);
            }
        }
        for (DimensionDefinition dimension : indicator.dimensions()) {
            if (isCalled(name, dimension.name(), dimension.label())) {
                return new Place(dimension, "");
            }
        }
        NearestNames names = new NearestNames();
        for (DimensionDefinition dimension : indicator.dimensions()) {
            names.add(dimension.name(), dimension.label());
            levels(dimension).forEach(names::add);
        }
        for (TimeStep step : TimeStep.values()) {
            names.add(step.word(), step.label());
        }
        throw UnanswerableQuestionException.unknown(DIMENSION, name, names);
    }

    /** None of a list that is no hierarchy, even where its codes have such an attribute. */
    private List<String> levels(DimensionDefinition dimension) {
        List<Code> codes = list(dimension).codes();
        boolean isHierarchy = codes.stream().anyMatch(code -> !code.parent().isEmpty());
        return codes.stream()
                .filter(code -> isHierarchy)
                .map(code -> code.attribute("level"))
                .filter(level -> !level.isEmpty())
                .distinct()
                .toList();
    }

    private CodeList list(DimensionDefinition dimension) {
        return catalog.codeLists().get(dimension.codeList());
    }

    private void read(IndicatorDefinition indicator, String condition, Map<String, List<Code>> codes) {
        int sign = condition.indexOf('=');
        if (sign < 1 || sign == condition.length() - 1) {
            throw new UnanswerableQuestionException(new Text(
                    "--where ต้องเป็น มิติ=รหัส: " + condition, "--where expects dimension=code: " + condition));
        }
        DimensionDefinition dimension =
                place(indicator, condition.substring(0, sign).strip()).dimension();
        for (String name : condition.substring(sign + 1).split(",", -1)) {
            codes.computeIfAbsent(dimension.name(), d -> new ArrayList<>()).add(code(dimension, name.strip()));
        }
    }

    private Code code(DimensionDefinition dimension, String name) {
        Optional<Code> found = list(dimension).find(name);
        return found.orElseThrow(() -> {
            NearestNames names = new NearestNames();
            list(dimension).codes().forEach(code -> names.add(code.code(), code.label()));
            return UnanswerableQuestionException.unknown(
                    new Text("รหัส" + dimension.label().th(), "code of " + dimension.name()), name, names);
        });
    }

    private static boolean isCalled(String text, String name, Text label) {
        String key = ThaiText.key(text);
        return key.equals(ThaiText.key(name))
                || key.equals(ThaiText.key(label.th()))
                || key.equals(ThaiText.key(label.en()));
    }

    private static Text title(IndicatorDefinition indicator, List<AxisSpec> axes, Map<String, List<Code>> codes) {
        List<Text> by = axes.stream().map(axis -> label(indicator, axis)).toList();
        List<Text> only = codes.entrySet().stream()
                .map(entry -> {
                    Text label = indicator.dimension(entry.getKey()).label();
                    return new Text(
                            label.th() + ": " + joined(entry.getValue(), true, " หรือ "),
                            label.en() + ": " + joined(entry.getValue(), false, " or "));
                })
                .toList();
        String thai = listed(by.stream().map(Text::th).toList(), " ", "และ");
        String english = listed(by.stream().map(Text::en).toList(), ", ", " and ");
        return new Text(
                indicator.name().th() + " ตาม" + thai + within(only, Text::th),
                indicator.name().en() + " by " + english + within(only, Text::en));
    }

    private static String within(List<Text> only, Function<Text, String> language) {
        return only.isEmpty() ? "" : only.stream().map(language).collect(Collectors.joining("; ", " (", ")"));
    }

    private static String listed(List<String> words, String comma, String and) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(comma, words.subList(0, last)) + and + words.get(last);
    }

    private static String joined(List<Code> codes, boolean thai, String or) {
        return codes.stream()
                .map(code -> thai ? code.label().th() : code.label().en())
                .collect(Collectors.joining(or));
    }

    private static Text label(IndicatorDefinition indicator, AxisSpec axis) {
        Text label = TimeStep.find(axis.dimension())
                .map(TimeStep::label)
                .orElseGet(() -> indicator.dimension(axis.dimension()).label());
        boolean told = axis.level().isEmpty() || axis.level().equalsIgnoreCase(label.en());
        Text words = new Text(label.th(), label.en().toLowerCase(Locale.ROOT));
        return told ? words : new Text(words.th() + " (" + axis.level() + ")", words.en() + " (" + axis.level() + ")");
    }
}

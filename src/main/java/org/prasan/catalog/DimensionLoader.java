package org.prasan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.DimensionDefinition.Source;
import org.prasan.catalog.IndicatorDefinition.HeadlineAxis;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads the dimensions of one indicator and the headlines by them. */
final class DimensionLoader {

    private final CodeLists lists;
    private final RecordTable table;
    private final Measure measure;
    private final boolean hasState;

    DimensionLoader(CodeLists lists, RecordTable table, Measure measure, boolean hasState) {
        this.lists = lists;
        this.table = table;
        this.measure = measure;
        this.hasState = hasState;
    }

    List<DimensionDefinition> dimensions(Yaml indicator) {
        List<DimensionDefinition> dimensions = new ArrayList<>();
        indicator
                .find("dimensions")
                .ifPresent(all -> all.all().forEach((name, yaml) -> dimensions.add(dimension(name, yaml))));
        return dimensions;
    }

    private DimensionDefinition dimension(String name, Yaml yaml) {
        yaml.requireMap();
        Source source;
        String column = "";
        if (yaml.has("column")) {
            source = yaml.has("band") ? Source.BAND : Source.COLUMN;
            column = table.column(yaml.get("column"));
        } else if (yaml.has("member")) {
            source = Source.MEMBER;
            column = yaml.text("member");
        } else {
            source = from(yaml.get("from"));
        }
        Yaml list = yaml.has("band") ? yaml.get("band") : yaml.get("codelist");
        ColumnLoader.requireList(list, lists);
        DimensionDefinition dimension = new DimensionDefinition(
                name,
                yaml.bilingual("label", Text.same(name)),
                source,
                column,
                list.asText(),
                yaml.text("unknown", ""));
        yaml.done();
        check(yaml, list, dimension);
        return dimension;
    }

    private Source from(Yaml from) {
        return switch (from.asText()) {
            case "agency" -> Source.AGENCY;
            case "state" -> {
                if (!hasState) {
                    throw from.problem("ตัวชี้วัดไม่มี state", "the indicator has no state");
                }
                yield Source.STATE;
            }
            default -> throw from.problem("ต้องเป็น agency หรือ state", "agency or state is expected here");
        };
    }

    private void check(Yaml yaml, Yaml list, DimensionDefinition dimension) {
        CodeList codes = lists.get(dimension.codeList());
        if (!dimension.unknown().isEmpty() && !codes.contains(dimension.unknown())) {
            throw yaml.get("unknown")
                    .problem(
                            "รายการรหัสไม่มี " + dimension.unknown(),
                            "the code list " + codes.name() + " has no code " + dimension.unknown());
        }
        switch (dimension.source()) {
            case COLUMN -> {
                ColumnDefinition column = table.definition().column(dimension.column());
                table.requireType(yaml.get("column"), dimension.column(), Type.CODE, Type.ORDINAL);
                if (column.type() == Type.CODE && !column.codeList().equals(codes.name())) {
                    throw list.problem(
                            "คอลัมน์ใช้รายการรหัส " + column.codeList(),
                            "the column's code list, " + column.codeList() + ", is expected here");
                }
            }
            case BAND -> {
                table.requireType(yaml.get("column"), dimension.column(), Type.NUMBER, Type.COUNT);
                if (IntStream.range(0, 100)
                        .noneMatch(years -> codes.bandOf(years).isPresent())) {
                    throw list.problem(
                            "รายการรหัสไม่มีช่วงอายุ",
                            "a code list with from_years, to_years and parent is expected here");
                }
            }
            case MEMBER -> checkMembers(yaml.get("member"), dimension, codes);
            case AGENCY, STATE -> {
                // any list may hold them
            }
        }
    }

    private void checkMembers(Yaml where, DimensionDefinition dimension, CodeList codes) {
        List<String> summed = measure instanceof Measure.Sum sum ? sum.columns() : List.of();
        List<ColumnDefinition.Member> members = summed.stream()
                .flatMap(name -> table.definition().column(name).members().stream())
                .toList();
        boolean known = !members.isEmpty()
                && members.stream()
                        .map(member -> member.codes().getOrDefault(dimension.column(), ""))
                        .allMatch(codes::contains);
        if (!known) {
            throw where.problem(
                    "คอลัมน์ที่นำมารวมไม่มี " + dimension.column() + " ที่อยู่ในรายการรหัส",
                    "not every member of the summed column says its " + dimension.column() + " as a code of "
                            + codes.name());
        }
    }

    /** Ways to break a figure down that are printed by themselves. */
    List<List<HeadlineAxis>> headlines(Yaml yaml, List<DimensionDefinition> dimensions) {
        List<List<HeadlineAxis>> headlines = new ArrayList<>();
        for (Yaml by : yaml.list("headlines")) {
            List<HeadlineAxis> axes = new ArrayList<>();
            for (Yaml axis : by.asList()) {
                String[] parts = axis.asText().split(":", 2);
                DimensionDefinition dimension = dimensions.stream()
                        .filter(d -> d.name().equals(parts[0]))
                        .findFirst()
                        .orElseThrow(() ->
                                axis.problem("ไม่มีมิติ " + parts[0], "the indicator has no dimension " + parts[0]));
                String level = parts.length > 1 ? parts[1] : "";
                requireLevel(axis, lists.get(dimension.codeList()), level);
                axes.add(new HeadlineAxis(parts[0], level));
            }
            headlines.add(axes);
        }
        return headlines;
    }

    /** @param level of the hierarchy; empty for the codes as they are */
    static void requireLevel(Yaml where, CodeList list, String level) {
        Set<String> levels = new TreeSet<>();
        list.codes().forEach(code -> levels.add(code.attribute("level")));
        levels.remove("");
        if (!level.isEmpty() && !levels.contains(level)) {
            throw where.problem(
                    "รายการรหัส " + list.name() + " ไม่มีระดับ " + level,
                    "the code list " + list.name() + " has no level " + level + "; there are "
                            + String.join(", ", levels));
        }
    }
}

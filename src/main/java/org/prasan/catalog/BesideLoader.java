package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.TableSpec.Reach;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code beside} of a table: which of our own figures may stand beside others', and when. */
record BesideLoader(Map<String, IndicatorDefinition> indicators, CodeLists lists) {

    /** @param columns of the table, which must go along time */
    BesideSpec beside(Yaml yaml, AxisSpec columns, Reach reach) {
        if (TimeStep.find(columns.dimension()).isEmpty() || reach == Reach.TO_DATE) {
            throw yaml.problem(
                    "columns ต้องเป็นช่วงเวลา เช่น calendar-year และ reach ต้องมีจุดเริ่มต้น",
                    "columns along time, such as calendar-year, and a reach with a beginning are expected beside this");
        }
        Yaml when = yaml.get("only_when").requireMap();
        Yaml named = yaml.get("indicators");
        List<String> own = named.asFilledList().stream().map(Yaml::asText).toList();
        own.forEach(id -> requireLevel(named, when, id));
        if (when.whole("reported") < 1) {
            throw when.get("reported").problem("ต้องเป็น 1 ขึ้นไป", "1 or more is expected here");
        }
        BesideSpec beside = new BesideSpec(
                own, when.text("dimension"), when.text("level"), when.whole("reported"), yaml.bilingual("otherwise"));
        when.done();
        yaml.done();
        return beside;
    }

    private void requireLevel(Yaml named, Yaml when, String id) {
        IndicatorDefinition indicator = indicators.get(id);
        if (indicator == null) {
            throw named.problem("ไม่มีตัวชี้วัด " + id, "there is no indicator " + id);
        }
        String name = when.text("dimension");
        Optional<DimensionDefinition> dimension = indicator.findDimension(name);
        if (dimension.isEmpty()) {
            throw when.get("dimension")
                    .problem("ตัวชี้วัดไม่มีมิติ " + name, "the indicator " + id + " has no dimension " + name);
        }
        CodeList list = lists.get(dimension.get().codeList());
        DimensionLoader.requireLevel(when.get("level"), list, when.text("level"));
    }
}

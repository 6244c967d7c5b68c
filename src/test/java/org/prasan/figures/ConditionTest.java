package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.support.HomeBuilder;

/** Of a task: meeting, held, item, due, stage. */
class ConditionTest {

    private static final LocalDate REFERENCE = LocalDate.of(2019, 9, 24);

    @TempDir
    static Path home;

    private static TableDefinition tasks;

    @BeforeAll
    static void load() {
        tasks = HomeBuilder.in(home).load().form("MEET").table("tasks");
    }

    @Test
    void whatIsNotKnownIsInNoListAndOutsideEvery() {
        Condition in = where("stage", new IndicatorDefinition.Test.In(List.of("OPEN", "COURT")));
        Condition not = where("stage", new IndicatorDefinition.Test.NotIn(List.of("OPEN")));

        assertThat(holds(in, "13", null, "1", null, "COURT")).isTrue();
        assertThat(holds(in, "13", null, "1", null, "CLOSED")).isFalse();
        assertThat(holds(in, "13", null, "1", null, null)).isFalse();
        assertThat(holds(not, "13", null, "1", null, "OPEN")).isFalse();
        assertThat(holds(not, "13", null, "1", null, null)).isTrue();
    }

    @Test
    void aColumnThatAnOlderFormLackedIsAbsent() {
        Condition present = where("stage", new IndicatorDefinition.Test.Present());
        Condition absent = where("stage", new IndicatorDefinition.Test.Absent());

        assertThat(holds(present, "13", null, "1", null, "OPEN")).isTrue();
        assertThat(holds(absent, "13", null, "1", null, "OPEN")).isFalse();
        assertThat(holds(present, "13", null, "1")).isFalse();
        assertThat(holds(absent, "13", null, "1")).isTrue();
    }

    @Test
    void aDayIsNotBeforeItself() {
        Condition due = where("due", new IndicatorDefinition.Test.BeforeReference());

        assertThat(holds(due, "13", null, "1", "2019-09-23")).isTrue();
        assertThat(holds(due, "13", null, "1", "2019-09-23T23:59")).isTrue();
        assertThat(holds(due, "13", null, "1", "2019-09-24")).isFalse();
        assertThat(holds(due, "13", null, "1", null)).isFalse();
    }

    @Test
    void allConditionsMustHold() {
        Condition both = new Condition(
                Map.of(
                        "stage", new IndicatorDefinition.Test.In(List.of("OPEN")),
                        "due", new IndicatorDefinition.Test.Present()),
                tasks);

        assertThat(holds(both, "13", null, "1", "2019-09-23", "OPEN")).isTrue();
        assertThat(holds(both, "13", null, "1", null, "OPEN")).isFalse();
        assertThat(holds(new Condition(Map.of(), tasks))).isTrue();
    }

    private static Condition where(String column, IndicatorDefinition.Test test) {
        return new Condition(Map.of(column, test), tasks);
    }

    private static boolean holds(Condition condition, @Nullable String... values) {
        return condition.holds(values, REFERENCE);
    }
}

package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.ColumnBuilder.column;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.RowRule;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.MonthRange;

/** Keeps the rules complete: each has its test, a name of its own, and words in both languages. */
class EveryRuleTest {

    private static final Path MAIN = Path.of("src/main/java/org/prasan/checks");
    private static final Path TEST = Path.of("src/test/java/org/prasan/checks");

    /** One violation of every rule, made as the checkers make it. */
    private static List<Violation> violations() {
        MonthRange month = MonthRange.parse("2018-10");
        CodeList list = CodeList.read("town", new StringReader("code,th,en\nT1,แม่สาย,Mae Sai\n"));
        DuplicateKeyRule duplicates = new DuplicateKeyRule();
        duplicates.check("1", 4);
        return Stream.of(
                        RequiredRule.violation(column("number", Type.TEXT).build()),
                        unread(DateRule.read(Cell.text("31/02/2562"), Type.DATE, month)),
                        FutureRule.check(LocalDate.of(2019, 1, 1), month).orElseThrow(),
                        unread(CodeRule.read(Cell.text("ดาวอังคาร"), list)),
                        unread(NumberRule.read(Cell.text("สาม"))),
                        NegativeRule.check(-1).orElseThrow(),
                        RangeRule.check(121, new Range(0, 120)).orElseThrow(),
                        duplicates.check("1", 5).orElseThrow(),
                        new TotalMismatchRule().check(Cell.number(1)),
                        SumRule.check(OptionalLong.of(2), OptionalLong.of(1)).orElseThrow(),
                        OrderRule.check(2L, 1L).orElseThrow(),
                        UsualRule.check(99L, new Range(0, 85)).orElseThrow(),
                        ConditionRule.check(
                                        new RowRule.Claim.Condition(
                                                Map.of(), Map.of("a", new IndicatorDefinition.Test.Present()), "a"),
                                        column -> null)
                                .orElseThrow())
                .toList();
    }

    @Test
    void everyRuleHasItsTestBesideIt() throws IOException {
        assertThat(rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(TEST.resolve(rule + "Test.java")).exists());
    }

    @Test
    void everyRuleHasANameOfItsOwn() throws ReflectiveOperationException, IOException {
        TreeMap<String, String> names = new TreeMap<>();
        for (String rule : rules()) {
            String name = (String) Class.forName("org.prasan.checks." + rule)
                    .getDeclaredField("NAME")
                    .get(null);
            assertThat(names.put(name, rule)).as(name).isNull();
        }
        assertThat(violations()).extracting(Violation::rule).containsExactlyInAnyOrderElementsOf(names.keySet());
    }

    @Test
    void everyRuleSaysInBothLanguagesWhatIsWrongAndHowToMendIt() {
        assertThat(violations()).allSatisfy(violation -> {
            assertThat(violation.message().th()).matches(".*[ก-๙].*");
            assertThat(violation.message().en()).matches(".*[a-z].*");
            assertThat(violation.mend().th()).matches(".*[ก-๙].*");
            assertThat(violation.mend().en()).matches(".*[a-z].*");
        });
    }

    private static List<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(MAIN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rule.java"))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Violation unread(Reading reading) {
        return ((Reading.Unread) reading).violation();
    }
}

package org.prasan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.support.HomeBuilder;

class TemplateCheckTest {

    private static final String JRXML = "reports/summary/summary.jrxml";

    @TempDir
    Path home;

    private List<DefinitionProblem> problems(String template) {
        Catalog catalog = HomeBuilder.in(home).file(JRXML, template).load();
        return TemplateCheck.problems(catalog.reports(), home);
    }

    private static String working() throws IOException {
        return Files.readString(Path.of("reports/provincial-committee/provincial-committee.jrxml"));
    }

    private static int lineOf(String template, String words) {
        return (int) template.substring(0, template.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    @Test
    void aWorkingTemplateIsNotMentioned() throws IOException {
        assertThat(problems(working())).isEmpty();
    }

    @Test
    void anUnknownElementIsNamedWithItsLine() throws IOException {
        String broken = working().replaceFirst("<pageHeader ", "<pageHaeder ");

        assertThat(problems(broken)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(JRXML);
            assertThat(problem.line()).isGreaterThanOrEqualTo(lineOf(broken, "<pageHaeder "));
            assertThat(problem.message().en()).startsWith("this template cannot be used: ");
        });
    }

    @Test
    void aParameterThatThereIsNotIsNamedWhereItStands() throws IOException {
        String broken = working().replaceFirst("\\$P\\{stamp\\}", "\\$P{stamq}");

        assertThat(problems(broken))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(lineOf(broken, "stamq")))
                .satisfies(problem -> assertThat(problem.message().en()).contains("stamq"));
    }

    @Test
    void aMissingTemplateIsMissed() {
        Catalog catalog = HomeBuilder.in(home).load();

        assertThat(TemplateCheck.problems(catalog.reports(), home))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString()).startsWith(JRXML + ": this template is not there"));
    }
}

package org.prasan.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.pdf.PdfReport;
import org.prasan.reports.pdf.TemplateProblem;

/** Says which {@code .jrxml} would not do, before a run finds out. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /** @param home that the files are named from */
    public static List<DefinitionProblem> problems(Collection<ReportDefinition> reports, Path home) {
        List<DefinitionProblem> problems = new ArrayList<>();
        PdfReport pdfs = new PdfReport();
        for (ReportDefinition report : reports) {
            pdfs.problem(report).ifPresent(problem -> problems.add(described(report, problem, home)));
        }
        return problems;
    }

    private static DefinitionProblem described(ReportDefinition report, TemplateProblem problem, Path home) {
        Path file = report.template(".jrxml").toAbsolutePath().normalize();
        String named =
                home.toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/');
        return new DefinitionProblem(named, problem.line(), problem.message());
    }
}

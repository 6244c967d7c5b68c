package org.prasan.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.ScheduleCheck;
import org.prasan.reports.TemplateCheck;
import picocli.CommandLine.Command;

/** {@code check}: reads jobs/ and reports/ and says what is wrong, with file and line. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "ตรวจไฟล์กำหนดค่าใน jobs/ และ reports/ / check the definitions in jobs/ and reports/")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        List<DefinitionProblem> problems = new ArrayList<>(TemplateCheck.problems(catalog.reports(), catalog.home()));
        problems.addAll(new ScheduleCheck(catalog, Clock.systemUTC()).problems());
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        session.out()
                .printf(
                        Locale.ROOT,
                        "ถูกต้อง / all right: %d forms, %d indicators, %d reports, %d jobs, %d code lists, %d obligations, %d schedules%n",
                        catalog.forms().size(),
                        catalog.indicators().size(),
                        catalog.reports().size(),
                        catalog.jobs().size(),
                        catalog.codeLists().names().size(),
                        catalog.obligations().size(),
                        catalog.schedules().list().size());
        return Status.DONE.exit();
    }
}

package org.prasan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.returns.BlankForm;
import org.prasan.vocabulary.MonthRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template FORM}: an empty workbook of a form. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "แบบเปล่าสำหรับกรอก / an empty workbook of a form, with drop-downs and instructions")
final class TemplateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FORM", description = "แบบ / the form")
    private String form = "";

    @Option(names = "--agency", paramLabel = "AGENCY", description = "ของหน่วยงานนี้ / of this agency")
    private @Nullable String agency;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2019-09, FY2562-Q4, FY2562 …")
    private @Nullable String period;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "ไฟล์ / the file (default: FORM.xlsx)")
    private @Nullable Path out;

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FormDefinition wanted = session.catalog()
                .findForm(form)
                .orElseThrow(() -> new UsageException("ไม่มีแบบ / there is no form " + form));
        Path file = out == null ? Path.of(form + ".xlsx") : out;
        try {
            byte[] blank = BlankForm.write(session.catalog(), wanted, Optional.ofNullable(agency), months());
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.write(file, blank);
        } catch (IllegalArgumentException lacking) {
            throw new UsageException("ต้องระบุ --period / --period is needed: " + lacking.getMessage());
        } catch (IOException unwritable) {
            throw new UsageException("เขียนไฟล์ไม่ได้ / the file cannot be written: " + file);
        }
        session.out().println("เขียนแล้ว / written: " + file);
        return Status.DONE.exit();
    }

    private Optional<MonthRange> months() {
        return period == null ? Optional.empty() : Optional.of(Periods.months(period));
    }
}

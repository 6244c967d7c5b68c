package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.DryRuns;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recheck}: reads again what was read under definitions that have changed since. */
@Command(
        name = "recheck",
        mixinStandardHelpOptions = true,
        description = "อ่านใหม่เมื่อแบบหรือรหัสเปลี่ยน / read again what was read under older forms or code lists")
final class RecheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--form", paramLabel = "FORM", description = "ทุกไฟล์ของแบบนี้ / every file of this form")
    private @Nullable String form;

    @Option(names = "--file", paramLabel = "PATH", description = "ไฟล์นี้ / this file, as submissions lists it")
    private @Nullable String file;

    RecheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (form != null && session.catalog().findForm(form).isEmpty()) {
            throw new UsageException("ไม่มีแบบ / there is no form " + form);
        }
        session.get(DryRuns.class)
                .recheck(session.catalog(), Optional.ofNullable(form), Optional.ofNullable(file))
                .forEach(session.out()::println);
        return Status.DONE.exit();
    }
}

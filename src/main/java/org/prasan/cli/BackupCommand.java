package org.prasan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.Backups;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: saves the embedded database, also while others work with it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "สำรองฐานข้อมูล ทำได้ขณะทำงาน / save the embedded database, also while others work with it")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "ไฟล์ใหม่ / a new file (default: in DATA/backups)")
    private @Nullable Path file;

    @Mixin
    private Acting who = new Acting();

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path written = session.get(Backups.class).backup(Optional.ofNullable(file), who.by());
        session.out().println("สำรองและตรวจแล้ว / saved and checked: " + written);
        return Status.DONE.exit();
    }
}

package org.prasan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prasan.operations.Backups;
import org.prasan.operations.EmbeddedDatabase;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: puts a backup in the place of the embedded database, when nobody works with it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "กู้คืนจากไฟล์สำรอง เมื่อไม่มีใครใช้อยู่ / put a backup back, when nobody works with the database")
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ที่คำสั่ง backup เขียน / a file that backup wrote")
    private Path file = Path.of("");

    @Mixin
    private Accountable who = new Accountable();

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataFolder.open(session.data());
        Path replaced = new EmbeddedDatabase(session.data()).restore(file);
        session.get(Backups.class).noteRestored(file, who.by());
        session.out().println("กู้คืนแล้ว / restored from " + file);
        session.out().println("ฐานข้อมูลเดิมอยู่ที่ / what was there before lies in " + replaced);
        return Status.DONE.exit();
    }
}

package org.prasan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.learning.FormDraft;
import org.prasan.learning.NothingToLearnException;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code learn FILE}: drafts the form of an unknown workbook. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = "ร่างแบบรายงานใหม่จากไฟล์ตัวอย่าง / draft a new form from an example of its files")
final class LearnCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ตัวอย่าง / the example")
    private Path file = Path.of("");

    @Option(names = "--form", paramLabel = "FORM", description = "รหัสแบบใหม่ / what the form is to be called")
    private String form = "NEW";

    @Option(
            names = "--out",
            paramLabel = "FILE.yml",
            description = "เขียนลงไฟล์ เช่น jobs/forms/NEW.yml (มิฉะนั้นแสดงบนจอ) / the file (otherwise it is printed)")
    private @Nullable Path out;

    LearnCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!form.matches("[A-Z][A-Z0-9_]*")) {
            throw new UsageException("--form: A–Z, 0–9, _");
        }
        try {
            byte[] example = Files.readAllBytes(file);
            String draft = FormDraft.of(session.catalog(), form, example, file.toString());
            if (out == null) {
                session.out().print(draft);
                session.out().flush();
            } else {
                write(draft, out);
            }
        } catch (IOException | UnreadableFileException unreadable) {
            throw new UsageException("เปิดไฟล์ไม่ได้ / the file cannot be read: " + file);
        } catch (NothingToLearnException nothing) {
            throw new UsageException("ไม่พบหัวตาราง / " + nothing.getMessage());
        }
        return Status.DONE.exit();
    }

    private void write(String draft, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new UsageException("มีไฟล์นี้แล้ว / this file exists and is left as it is: " + to);
        }
        Files.writeString(to, draft, StandardCharsets.UTF_8);
        session.out().println("เขียนแล้ว / written: " + to);
    }
}

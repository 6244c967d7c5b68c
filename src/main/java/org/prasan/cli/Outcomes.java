package org.prasan.cli;

import java.io.PrintWriter;
import java.util.List;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.Runbook;

/** Prints what became of a request; of a failure with its page of the runbook. */
final class Outcomes {

    private Outcomes() {}

    /** What was done about published editions after something was amended by hand. */
    static void printTouched(List<String> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            out.println("ไม่มีฉบับที่เผยแพร่แล้วเปลี่ยน / no published edition is changed");
        }
        lines.forEach(out::println);
    }

    /** @return the exit status */
    static int print(RunOutcome outcome, PrintWriter out) {
        if (outcome.status() == Status.WRONG_USAGE) {
            throw new UsageException(String.join(System.lineSeparator(), outcome.lines()));
        }
        outcome.lines().forEach(out::println);
        outcome.code().ifPresent(code -> {
            if (outcome.status() == Status.FAILED) {
                Runbook.page(code, outcome.names()).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(out::println);
            } else {
                out.println("อ่านเพิ่ม / read more: runbook " + code.code());
            }
        });
        return outcome.status().exit();
    }
}

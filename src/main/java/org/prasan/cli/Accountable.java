package org.prasan.cli;

import org.prasan.operations.Interventions.By;
import picocli.CommandLine.Option;

/** Who does it and why, for commands whose every use is written to the audit log. */
final class Accountable {

    @Option(
            names = "--by",
            paramLabel = "ACCOUNT",
            defaultValue = "${sys:user.name}",
            description = "บัญชีผู้ดำเนินการ / account of who does it (default: the one logged in)")
    private String actor = "";

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            required = true,
            description = "เหตุผล บันทึกไว้ในประวัติการดำเนินการ / why; kept in the audit log")
    private String reason = "";

    String actor() {
        return stated(actor, "--by");
    }

    String reason() {
        return stated(reason, "--reason");
    }

    By by() {
        return new By(actor(), reason());
    }

    private static String stated(String value, String option) {
        if (value.isBlank()) {
            throw new UsageException(option + " ต้องไม่ว่าง / must not be empty");
        }
        return value.strip();
    }
}

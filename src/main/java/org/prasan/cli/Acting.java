package org.prasan.cli;

import org.prasan.operations.Interventions.By;
import picocli.CommandLine.Option;

/** Who does it, and if they like why, for commands that are written to the audit log but need no reason to be given. */
final class Acting {

    @Option(
            names = "--by",
            paramLabel = "ACCOUNT",
            defaultValue = "${sys:user.name}",
            description = "บัญชีผู้ดำเนินการ / account of who does it (default: the one logged in)")
    private String actor = "";

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            defaultValue = "",
            description = "เหตุผล บันทึกไว้ในประวัติการดำเนินการ / why; kept in the audit log")
    private String reason = "";

    By by() {
        if (actor.isBlank()) {
            throw new UsageException("--by ต้องไม่ว่าง / must not be empty");
        }
        return new By(actor.strip(), reason.isBlank() ? "ไม่ได้ระบุ / not stated" : reason.strip());
    }
}

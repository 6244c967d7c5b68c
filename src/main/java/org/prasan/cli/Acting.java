package org.prasan.cli;

import org.prasan.operations.Interventions.By;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who does it, and if they like why, for commands that are written to the audit log but need no reason to be given. */
final class Acting {

    @Mixin
    private Account account = new Account();

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            defaultValue = "",
            description = "เหตุผล บันทึกไว้ในประวัติการดำเนินการ / why; kept in the audit log")
    private String reason = "";

    /** Where a reason must be given. */
    By stated() {
        return new By(account.actor(), Account.stated(reason, "--reason"));
    }

    By by() {
        return new By(account.actor(), reason.isBlank() ? "ไม่ได้ระบุ / not stated" : reason.strip());
    }
}

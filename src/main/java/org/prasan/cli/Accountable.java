package org.prasan.cli;

import org.prasan.operations.Interventions.By;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who does it and why, for commands whose every use is written to the audit log. */
final class Accountable {

    @Mixin
    private Account account = new Account();

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            required = true,
            description = "เหตุผล บันทึกไว้ในประวัติการดำเนินการ / why; kept in the audit log")
    private String reason = "";

    String actor() {
        return account.actor();
    }

    String reason() {
        return Account.stated(reason, "--reason");
    }

    By by() {
        return new By(actor(), reason());
    }
}

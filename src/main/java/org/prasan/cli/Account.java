package org.prasan.cli;

import picocli.CommandLine.Option;

/** Whose action it is that is written to the audit log. */
final class Account {

    @Option(
            names = "--by",
            paramLabel = "ACCOUNT",
            defaultValue = "${sys:user.name}",
            description = "บัญชีผู้ดำเนินการ / account of who does it (default: the one logged in)")
    private String actor = "";

    String actor() {
        return stated(actor, "--by");
    }

    static String stated(String value, String option) {
        if (value.isBlank()) {
            throw new UsageException(option + " ต้องไม่ว่าง / must not be empty");
        }
        return value.strip();
    }
}

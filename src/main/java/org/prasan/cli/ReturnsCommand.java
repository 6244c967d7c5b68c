package org.prasan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.Passwords;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.returns.Returns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code returns}: the workbooks that agencies get back, with what is wrong marked in their cells. */
@Command(
        name = "returns",
        mixinStandardHelpOptions = true,
        description =
                "สมุดงานส่งคืนหน่วยงาน ระบุช่องที่ต้องแก้ / agencies' workbooks with what is wrong marked in their cells")
final class ReturnsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--agency", paramLabel = "AGENCY", description = "ของหน่วยงานนี้ / of this agency")
    private @Nullable String agency;

    @Option(names = "--file", paramLabel = "PATH", description = "ไฟล์นี้ / this file, as submissions lists it")
    private @Nullable String file;

    @Option(names = "--to", paramLabel = "DIR", description = "โฟลเดอร์ปลายทาง / where to (default: DATA/returns)")
    private @Nullable Path to;

    @Mixin
    private ListingOptions options = new ListingOptions();

    ReturnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Returns returns = new Returns(
                session.catalog(),
                session.database(),
                Passwords.in(session.data().resolve("passwords.csv")));
        Path folder = to == null ? session.data().resolve("returns") : to;
        Listing listing = new Listing("file", "agency", "findings", "returned");
        returns.write(folder, Optional.ofNullable(agency), Optional.ofNullable(file))
                .forEach(each -> listing.add(each.file(), each.agency(), each.findings(), each.written()));
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}

package org.prasan.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.prasan.operations.Carrying;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carry}: everything from the embedded database to an empty PostgreSQL. */
@Command(
        name = "carry",
        mixinStandardHelpOptions = true,
        description = "ย้ายข้อมูลทั้งหมดไป PostgreSQL / carry everything over to an empty PostgreSQL database")
final class CarryCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--to", paramLabel = "URL", required = true, description = "jdbc:postgresql://HOST/DATABASE")
    private String url = "";

    @Option(names = "--user", paramLabel = "USER", required = true, description = "ผู้ใช้ฐานข้อมูล / its user")
    private String user = "";

    CarryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // A password on the command line would be seen in the list of processes.
        String password = Objects.requireNonNullElse(System.getenv("PRASAN_CARRY_PASSWORD"), "");
        Map<String, Long> carried = session.get(Carrying.class).carry(url, user, password);
        Listing listing = new Listing("table", "rows");
        carried.forEach(listing::add);
        listing.print(session.out());
        session.out().println("ย้ายครบและตรงกันทุกตาราง / all tables came over and are the same");
        session.out()
                .println("จากนี้ตั้งค่า / from now on set SPRING_DATASOURCE_URL=" + url + " SPRING_DATASOURCE_USERNAME="
                        + user + " SPRING_DATASOURCE_PASSWORD=…");
        return Status.DONE.exit();
    }
}

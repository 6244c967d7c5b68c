package org.prasan.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.intake.Passwords;

/**
 * What the stages of any run need.
 *
 * @param data the folder of the database, of internal editions and of those that are held or wait
 */
public record RunServices(DataSource dataSource, Runs runs, Clock clock, Path data) {

    /** Those of the data folder, which only its owner may read. */
    Passwords passwords() {
        return Passwords.in(data.resolve("passwords.csv"));
    }

    /** Where editions lie that somebody must approve before they are published. */
    public Path awaiting() {
        return data.resolve("held").resolve("awaiting");
    }

    /** Where compiled templates lie: those installed beside the program's jar, then those that its runs have kept. */
    List<Path> templates() {
        List<Path> folders = new ArrayList<>();
        CodeSource program = RunServices.class.getProtectionDomain().getCodeSource();
        if (program != null && program.getLocation().getProtocol().equals("file")) {
            folders.add(Path.of(URI.create(program.getLocation().toString())).resolveSibling("templates"));
        }
        folders.add(data.resolve("templates"));
        return folders;
    }
}

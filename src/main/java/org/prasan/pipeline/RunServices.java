package org.prasan.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.prasan.intake.Passwords;

/**
 * What the stages of any run need.
 *
 * @param data the folder of the database, of internal editions and of those that are held
 */
public record RunServices(DataSource dataSource, Runs runs, Clock clock, Path data) {

    /** Those of the data folder, which only its owner may read. */
    Passwords passwords() {
        return Passwords.in(data.resolve("passwords.csv"));
    }
}

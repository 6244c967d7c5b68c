package org.prasan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where editions for release lie. */
final class EditionsFolder {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "โฟลเดอร์รายงาน / folder for editions (default: HOME/out)")
    private @Nullable Path out;

    Path in(Session session) {
        return out == null ? session.home().resolve("out") : out;
    }
}

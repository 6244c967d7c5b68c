package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.JobDefinition;
import org.prasan.intake.Inbox;

/**
 * What a job reads: its inbox, and the folders of the home that it reads besides.
 *
 * @param home absolute
 */
public record Sources(Path inbox, Path home, JobDefinition job) {

    public Sources {
        home = home.toAbsolutePath().normalize();
    }

    /** One inbox, in which only some folder may be looked into. */
    record Source(Path folder, Path listed, Inbox inbox) {

        Source(Path folder, Path listed, JobDefinition job) {
            this(folder, listed, new Inbox(folder, listed, job.ignore()));
        }
    }

    List<Source> all() {
        List<Source> all = new ArrayList<>();
        all.add(new Source(inbox, inbox, job));
        for (String also : job.also()) {
            all.add(new Source(home, home.resolve(also), job));
        }
        return all;
    }
}

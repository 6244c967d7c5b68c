package org.prasan.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.revising.Revising;
import org.prasan.pipeline.DryRun;
import org.prasan.pipeline.Recheck;
import org.prasan.pipeline.Recheck.Rechecked;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.Sources;

/** Reading without a run: to see what a run would take in, or to read again what was read. */
public final class DryRuns {

    private final RunServices services;
    private final Revising revising;

    DryRuns(RunServices services, Revising revising) {
        this.services = services;
        this.revising = revising;
    }

    public List<String> lines(Catalog catalog, JobDefinition job, Path inbox) {
        Path folder = inbox.toAbsolutePath().normalize();
        DryRun.Foreseen foreseen = new DryRun(catalog, services).look(new Sources(folder, catalog.home(), job));
        List<String> lines = new ArrayList<>(foreseen.lines());
        lines.addAll(revising.foresee(catalog, foreseen.changes()));
        lines.add("ไม่ได้เขียนอะไร / nothing was written");
        return lines;
    }

    /** What was read again; the files named last are not in their inbox any more. */
    public List<String> recheck(Catalog catalog, Optional<String> form, Optional<String> file) {
        Rechecked rechecked = new Recheck(catalog, services).recheck(form, file);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "อ่านใหม่ / read again: %d, ไม่เปลี่ยน / unchanged: %d, ไม่พบไฟล์ / not there any more: %d",
                rechecked.read(),
                rechecked.unchanged(),
                rechecked.missing().size()));
        rechecked.missing().forEach(path -> lines.add("  " + path));
        return lines;
    }
}

package org.prasan.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.pipeline.DryRun;
import org.prasan.pipeline.Recheck;
import org.prasan.pipeline.Recheck.Rechecked;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.Sources;

/** Reading without a run: to see what a run would take in, or to read again what was read. */
public final class DryRuns {

    private final RunServices services;

    DryRuns(RunServices services) {
        this.services = services;
    }

    public List<String> lines(Catalog catalog, JobDefinition job, Path inbox) {
        Path folder = inbox.toAbsolutePath().normalize();
        return new DryRun(catalog, services).lines(new Sources(folder, catalog.home(), job));
    }

    /** What was read again; the files named last are not in their inbox any more. */
    public List<String> recheck(Catalog catalog, Optional<String> form, Optional<String> file) {
        Rechecked rechecked = new Recheck(catalog, services).recheck(form, file);
        List<String> lines = new java.util.ArrayList<>();
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

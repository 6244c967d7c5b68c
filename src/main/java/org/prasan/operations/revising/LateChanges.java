package org.prasan.operations.revising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.records.Change;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.LaterChanges;
import org.prasan.records.Seen;

/** Finds the published editions that are changed by what came, or was amended by hand, after their figures were made. */
public final class LateChanges {

    private final Runs runs;
    private final DataSource dataSource;
    private final LaterChanges later;
    private final InboxFiles files;

    LateChanges(Runs runs, DataSource dataSource) {
        this.runs = runs;
        this.dataSource = dataSource;
        this.later = new LaterChanges(dataSource);
        this.files = new InboxFiles(dataSource);
    }

    /** Oldest first. */
    public List<TouchedEdition> find(Catalog catalog) {
        List<Run> published = published(catalog);
        Map<Long, Seen> seen = runs.seen();
        Optional<Seen> since = published.stream().map(run -> seenBy(run, seen)).reduce(Seen::common);
        List<Change> changes = since.map(later::after).orElse(List.of());
        if (changes.isEmpty()) {
            return List.of();
        }
        ShownByRuns shown = new ShownByRuns(catalog, dataSource);
        Map<String, String> names = names();
        List<TouchedEdition> touched = new ArrayList<>();
        for (Run run : published) {
            touched(run, catalog, ofRun(run, changes, seenBy(run, seen), shown), names)
                    .ifPresent(touched::add);
        }
        return touched;
    }

    /** Which would be changed, if this came. */
    List<TouchedEdition> foreseen(Catalog catalog, Map<String, Change> byFile) {
        ShownByRuns shown = new ShownByRuns(catalog, dataSource);
        Map<String, String> names = new HashMap<>();
        byFile.forEach((file, change) -> names.putIfAbsent(change.sha256(), file));
        List<TouchedEdition> touched = new ArrayList<>();
        for (Run run : byFile.isEmpty() ? List.<Run>of() : published(catalog)) {
            touched(run, catalog, ofRun(run, List.copyOf(byFile.values()), Seen.NOTHING, shown), names)
                    .ifPresent(touched::add);
        }
        return touched;
    }

    /** What was amended by hand after a run's figures were made and may change them, one line each. */
    List<String> amendments(Run run, Catalog catalog) {
        Seen seen = seenBy(run, runs.seen());
        List<Change> changes = later.after(seen).stream()
                .filter(change -> change.kind() != Change.Kind.SUBMITTED)
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = names();
        return ofRun(run, changes, seen, new ShownByRuns(catalog, dataSource)).stream()
                .map(change -> "  " + words(change, names))
                .distinct()
                .toList();
    }

    private static Seen seenBy(Run run, Map<Long, Seen> seen) {
        return seen.getOrDefault(run.id(), Seen.NOTHING);
    }

    private static List<Change> ofRun(Run run, List<Change> changes, Seen seen, ShownByRuns shown) {
        return changes.stream()
                .filter(change -> change.isAfter(seen) && shown.mayShow(run, change))
                .toList();
    }

    private static Optional<TouchedEdition> touched(
            Run run, Catalog catalog, List<Change> changing, Map<String, String> names) {
        return changing.stream()
                .map(Change::seen)
                .reduce(Seen::and)
                .map(newest -> new TouchedEdition(
                        run,
                        catalog.findJob(run.job()).orElseThrow().revise(),
                        changing.stream()
                                .map(change -> words(change, names))
                                .distinct()
                                .toList(),
                        newest));
    }

    private static String words(Change change, Map<String, String> names) {
        String file = names.getOrDefault(change.sha256(), change.sha256());
        return switch (change.kind()) {
            case SUBMITTED -> file;
            case WITHDRAWN -> "ถอนแล้ว / withdrawn: " + file;
            case RESTORED -> "นับอีกครั้ง / counts again: " + file;
            case CORRECTED -> "แก้แถว / corrected: " + file;
        };
    }

    /** Of each job and period the last revision, where it is done: one that is held or failed is at work on what came. */
    private List<Run> published(Catalog catalog) {
        Map<String, Run> last = new HashMap<>();
        runs.list()
                .forEach(run -> last.merge(
                        run.job() + "/" + run.period().code(), run, (a, b) -> a.revision() > b.revision() ? a : b));
        return runs.list().stream()
                .filter(run -> last.containsValue(run) && run.state() == RunState.DONE)
                .filter(run ->
                        catalog.findJob(run.job()).map(JobDefinition::revise).isPresent())
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (InboxFile file : files.list()) {
            names.putIfAbsent(file.sha256(), file.path());
        }
        return names;
    }
}

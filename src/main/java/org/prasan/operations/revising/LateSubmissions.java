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
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.LaterSubmissions;
import org.prasan.records.LaterSubmissions.Later;
import org.prasan.vocabulary.MonthRange;

/** Finds the published editions that submissions change which came after their figures were made. */
public final class LateSubmissions {

    private final Runs runs;
    private final LaterSubmissions later;
    private final InboxFiles files;

    LateSubmissions(Runs runs, DataSource dataSource) {
        this.runs = runs;
        this.later = new LaterSubmissions(dataSource);
        this.files = new InboxFiles(dataSource);
    }

    /** Oldest first. */
    public List<TouchedEdition> find(Catalog catalog) {
        List<Run> published = published(catalog);
        Map<Long, Long> seen = runs.seenSubmissions();
        long since = published.stream()
                .mapToLong(run -> seen.getOrDefault(run.id(), 0L))
                .min()
                .orElse(Long.MAX_VALUE);
        List<Later> submissions = later.after(since);
        if (submissions.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = names();
        List<TouchedEdition> touched = new ArrayList<>();
        for (Run run : published) {
            List<Later> changing = submissions.stream()
                    .filter(each -> each.submission().id() > seen.getOrDefault(run.id(), 0L) && changes(each, run))
                    .toList();
            if (!changing.isEmpty()) {
                touched.add(touched(run, catalog, changing, names));
            }
        }
        return touched;
    }

    private static TouchedEdition touched(Run run, Catalog catalog, List<Later> changing, Map<String, String> names) {
        return new TouchedEdition(
                run,
                catalog.findJob(run.job()).orElseThrow().revise(),
                changing.stream()
                        .map(each -> names.getOrDefault(
                                each.submission().sha256(), each.submission().sha256()))
                        .toList(),
                changing.stream()
                        .mapToLong(each -> each.submission().id())
                        .max()
                        .orElseThrow());
    }

    /** What is not made of months, such as a meeting's report, may show any. */
    private static boolean changes(Later each, Run run) {
        Optional<MonthRange> months = run.period().months();
        return months.isEmpty() || each.months().stream().anyMatch(months.get()::contains);
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

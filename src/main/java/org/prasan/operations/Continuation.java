package org.prasan.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunInputs;
import org.prasan.pipeline.RunInputs.Lost;
import org.prasan.pipeline.Sources;

/** Holds a run against its inbox and definitions of now, before it goes on or is said to be done. */
final class Continuation {

    private static final String REPORTS = "reports/";

    private final RunInputs inputs;

    Continuation(RunInputs inputs) {
        this.inputs = inputs;
    }

    /** What forbids that a run of the past is taken for what is asked now; none when all is as it was. */
    List<String> changesSince(Run run, RunRequest request, JobDefinition job, Path inbox, Catalog catalog) {
        List<String> changes = new ArrayList<>(inputs.changes(run, new Sources(inbox, catalog.home(), job)));
        if (request.asOf().isPresent() && !request.asOf().equals(run.asOf())) {
            changes.add("  วันที่ของข้อมูล / as of: " + request.asOf().get());
        }
        changedDefinitions(run, job, catalog).forEach(name -> changes.add(definition(name)));
        return changes;
    }

    /** Whether nothing has changed but, maybe, what lies in the inbox. */
    boolean isMadeAsBefore(Run run, RunRequest request, JobDefinition job, Catalog catalog) {
        return changedDefinitions(run, job, catalog).isEmpty()
                && (request.asOf().isEmpty() || request.asOf().equals(run.asOf()));
    }

    /** What forbids that an unfinished run goes on: a definition behind its figures, or a report of it already written. */
    List<String> obstacles(Run run, JobDefinition job, Catalog catalog) {
        List<String> obstacles = new ArrayList<>();
        for (String name : changedDefinitions(run, job, catalog)) {
            boolean report = name.startsWith(REPORTS);
            if (!report || inputs.isWritten(run, catalog.report(name.substring(REPORTS.length())))) {
                obstacles.add(definition(name));
            }
        }
        return obstacles;
    }

    /** Frozen files that are still to be read and are not in the inbox as they were. */
    List<Lost> lost(Run run, Catalog catalog) {
        return inputs.lost(run, catalog);
    }

    /** What a person should know before it goes on. */
    List<String> notes(Run run, RunRequest request, JobDefinition job, Path inbox, Catalog catalog) {
        List<String> notes = new ArrayList<>();
        notes.add("ทำต่อจากจุดที่หยุด / goes on where it stopped: " + run.key());
        for (String name : changedDefinitions(run, job, catalog)) {
            notes.add(definition(name));
        }
        inputs.changes(run, new Sources(run.inbox(), catalog.home(), job))
                .forEach(change -> notes.add(change + " (ไม่นับรวมในงานนี้ / not for this run)"));
        if (!inbox.equals(run.inbox())) {
            notes.add("  ใช้กล่องรับเดิม / reads its own inbox: " + run.inbox());
        }
        if (request.asOf().isPresent() && !request.asOf().equals(run.asOf())) {
            notes.add("  ใช้วันที่ของข้อมูลเดิม / keeps its own as-of date");
        }
        if (!request.out().toAbsolutePath().normalize().equals(run.out())) {
            notes.add("  เขียนลงโฟลเดอร์เดิม / writes to its own folder: " + run.out());
        }
        return notes;
    }

    private static List<String> changedDefinitions(Run run, JobDefinition job, Catalog catalog) {
        Map<String, String> now = catalog.versions(job);
        return now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(run.definitions().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String definition(String name) {
        return "  นิยาม / definition: " + name;
    }
}

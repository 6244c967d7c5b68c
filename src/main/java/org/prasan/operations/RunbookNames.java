package org.prasan.operations;

import java.util.List;
import org.prasan.pipeline.Run;

/** What a page of the runbook calls JOB, PERIOD and EXECUTION, so that its commands can be typed as they stand; empty where it is not known. */
public record RunbookNames(String job, String period, String execution) {

    static final RunbookNames NONE = new RunbookNames("", "", "");

    static RunbookNames of(Run run, String execution) {
        return new RunbookNames(run.job(), run.period().code(), execution);
    }

    public static RunbookNames of(Execution execution) {
        String[] run = execution.run().split("/");
        return new RunbookNames(run[0], run.length > 1 ? run[1] : "", Long.toString(execution.id()));
    }

    List<String> in(List<String> page) {
        return page.stream()
                .map(line -> named(named(named(line, "JOB", job), "PERIOD", period), "EXECUTION", execution))
                .toList();
    }

    private static String named(String line, String place, String name) {
        return name.isEmpty() ? line : line.replaceAll("\\b" + place + "\\b", name);
    }
}

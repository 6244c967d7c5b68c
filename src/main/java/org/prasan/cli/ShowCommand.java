package org.prasan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.records.FileAccounts;
import org.prasan.records.Findings;
import org.prasan.records.InboxFile;
import org.prasan.records.RunFiles;
import org.prasan.records.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code show EXECUTION}: how one attempt went. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "รายละเอียดการทำงานหนึ่งครั้ง / how one execution went")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EXECUTION", description = "เลขจากคำสั่ง runs / a number that runs lists")
    private long execution;

    @Option(names = "--json", description = "พิมพ์เป็น JSON / print it as JSON")
    private boolean json;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Execution found = session.get(Executions.class)
                .find(execution)
                .orElseThrow(() -> new UsageException("ไม่มีครั้งที่ / there is no execution " + execution));
        if (json) {
            session.out()
                    .println(JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(fields(found)));
        } else {
            print(found);
        }
        return Status.DONE.exit();
    }

    private Map<String, Object> fields(Execution found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("execution", found.id());
        fields.put("run", found.run());
        fields.put("state", found.state());
        fields.put("started", RunsCommand.moment(found.started()));
        fields.put("ended", RunsCommand.moment(found.ended()));
        fields.put("code", found.code());
        fields.put("steps", found.steps());
        fields.put("failures", found.failures());
        fields.put("findings", findings(found));
        fields.put("summary", found.summary());
        fields.put("editions", found.editions());
        return fields;
    }

    private void print(Execution found) {
        PrintWriter out = session.out();
        out.printf("%s  %s  %s  %s%n", found.id(), found.run(), found.state(), found.code());
        Listing steps = new Listing("step", "status", "seconds", "count");
        found.steps().forEach(step -> steps.add(step.step(), step.status(), step.seconds(), step.count()));
        steps.print(out);
        found.failures().forEach(failure -> out.println("สาเหตุ / cause: " + failure));
        found.summary().forEach(out::println);
        findings(found).forEach((severity, count) -> out.println("ข้อสังเกต / findings: " + count + " " + severity));
        found.editions().forEach(edition -> out.println("เขียนแล้ว / written: " + edition));
        Path log = session.data().resolve("logs").resolve(found.id() + ".log");
        if (Files.exists(log)) {
            out.println("บันทึก / log: " + log);
        }
        if (!found.code().isEmpty()) {
            out.println("อ่านเพิ่ม / read more: runbook --execution " + found.id());
        }
    }

    /** How many of each severity its files gave. */
    private SortedMap<String, Integer> findings(Execution found) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        List<InboxFile> files = new RunFiles(session.database()).files(found.run());
        if (!files.isEmpty()) {
            Set<Long> submissions = new FileAccounts(session.database(), session.catalog())
                    .list(files).stream()
                            .flatMap(account -> account.submission().stream())
                            .map(Submission::id)
                            .collect(Collectors.toSet());
            new Findings(session.database())
                    .list().stream()
                            .filter(finding -> submissions.contains(finding.submission()))
                            .forEach(finding -> counts.merge(finding.finding().severity(), 1, Integer::sum));
        }
        return counts;
    }
}

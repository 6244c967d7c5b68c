package org.prasan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.RunOutcome.Status;
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

    private static Map<String, Object> fields(Execution found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("execution", found.id());
        fields.put("run", found.run());
        fields.put("state", found.state());
        fields.put("started", RunsCommand.moment(found.started()));
        fields.put("ended", RunsCommand.moment(found.ended()));
        fields.put("steps", found.steps());
        fields.put("failures", found.failures());
        fields.put("summary", found.summary());
        fields.put("editions", found.editions());
        return fields;
    }

    private void print(Execution found) {
        session.out().printf("%s  %s  %s%n", found.id(), found.run(), found.state());
        Listing steps = new Listing("step", "status", "seconds");
        found.steps().forEach(step -> steps.add(step.step(), step.status(), step.seconds()));
        steps.print(session.out());
        found.failures().forEach(failure -> session.out().println("สาเหตุ / cause: " + failure));
        found.summary().forEach(session.out()::println);
        found.editions().forEach(edition -> session.out().println("เขียนแล้ว / written: " + edition));
    }
}

package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.FailureCode;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.Runbook;
import org.prasan.operations.RunbookNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runbook CODE}: what happened, whether the data are safe, what to type. */
@Command(
        name = "runbook",
        mixinStandardHelpOptions = true,
        description = "เมื่อล้มเหลว เกิดอะไร ข้อมูลปลอดภัยไหม ต้องสั่งอะไร / a failure's page: what to type")
final class RunbookCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "รหัสที่พิมพ์ไว้ / the code that was printed")
    private @Nullable String code;

    @Option(
            names = "--execution",
            paramLabel = "N",
            description = "ใส่ชื่องาน งวด และเลขของครั้งนี้ในคำสั่ง / name this execution in the commands")
    private @Nullable Long execution;

    RunbookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Execution> about = Optional.ofNullable(execution).map(this::find);
        String wanted = code == null ? about.map(Execution::code).orElse("") : code;
        if (wanted.isEmpty() && about.isEmpty()) {
            session.out().println(codes());
        } else {
            FailureCode found = Runbook.find(wanted)
                    .orElseThrow(() -> new UsageException("ไม่มีรหัสนี้ / there is no such code:\n" + codes()));
            about.map(RunbookNames::of)
                    .map(names -> Runbook.page(found, names))
                    .orElseGet(() -> Runbook.page(found))
                    .forEach(session.out()::println);
        }
        return Status.DONE.exit();
    }

    private Execution find(long id) {
        return session.get(Executions.class)
                .find(id)
                .orElseThrow(() -> new UsageException("ไม่มีครั้งที่ / there is no execution " + id));
    }

    private static String codes() {
        return Stream.of(FailureCode.values()).map(FailureCode::code).collect(Collectors.joining("\n"));
    }
}

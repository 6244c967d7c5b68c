package org.prasan.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.FailureCode;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.Runbook;
import picocli.CommandLine.Command;
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

    RunbookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String codes = Stream.of(FailureCode.values()).map(FailureCode::code).collect(Collectors.joining("\n"));
        if (code == null) {
            session.out().println(codes);
        } else {
            Runbook.page(Runbook.find(code)
                            .orElseThrow(() -> new UsageException("ไม่มีรหัสนี้ / there is no such code:\n" + codes)))
                    .forEach(session.out()::println);
        }
        return Status.DONE.exit();
    }
}

package org.prasan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prasan.delivery.Bounce;
import org.prasan.delivery.BouncedMail;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryLog;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deliveries bounce FILE}: notes letters that came back. */
@Command(
        name = "bounce",
        mixinStandardHelpOptions = true,
        description =
                "บันทึกจดหมายตีกลับจากแฟ้มอีเมล / notes letters that came back, from a mailbox file of status notifications")
final class BounceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "แฟ้ม .eml หรือ mbox / an .eml or mbox file")
    private Path file = Path.of("");

    @Mixin
    private Account account = new Account();

    BounceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("ไม่พบแฟ้ม / there is no file " + file);
        }
        DeliveryLog log = session.get(DeliveryLog.class);
        List<Bounce> bounces = BouncedMail.read(file);
        for (Bounce bounce : bounces) {
            Optional<Delivery> delivery = log.find(bounce);
            String noted = delivery.map(found -> log.bounced(found, bounce.status(), account.actor())
                            ? "บันทึกแล้ว / noted: " + found.id() + " "
                                    + found.parcel().recipient() + " " + bounce.status()
                            : "บันทึกไว้ก่อนแล้ว / was noted before: " + found.id())
                    .orElse("ไม่ใช่ของเรา / none of ours: " + bounce.messageId());
            session.out().println(noted);
        }
        session.out().println("จดหมายตีกลับ " + bounces.size() + " ฉบับ / " + bounces.size() + " bounced");
        return Status.DONE.exit();
    }
}

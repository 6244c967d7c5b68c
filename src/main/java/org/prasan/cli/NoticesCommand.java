package org.prasan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.telling.Notice;
import org.prasan.operations.telling.Notices;
import org.prasan.operations.telling.Round;
import org.prasan.vocabulary.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code notices}: what people were told, and taking note of it. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        description = "เรื่องที่ระบบแจ้ง และการรับทราบ / what the system has to tell, and taking note of it")
final class NoticesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--all", description = "รวมที่รับทราบแล้วและที่สำเร็จ / also those taken note of, and successes")
    private boolean all;

    @Option(
            names = "--check",
            description =
                    "ตรวจกำหนดส่งและดิสก์ แล้วแจ้งเรื่องใหม่ / look at deadlines and the disk first, and tell what is new")
    private boolean check;

    @Option(names = "--acknowledge", paramLabel = "ID", description = "รับทราบเรื่องนี้ / take note of this one")
    private @Nullable Long acknowledge;

    @Mixin
    private Account account = new Account();

    @Option(names = "--reason", paramLabel = "REASON", description = "ทำอะไรไปแล้ว / what was done about it")
    private String reason = "";

    @Mixin
    private ListingOptions options = new ListingOptions();

    NoticesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Notices notices = session.get(Notices.class);
        if (acknowledge != null) {
            return acknowledge(notices, acknowledge);
        }
        if (check) {
            session.get(Round.class).make(session.catalog());
        }
        list(all ? notices.list() : notices.open());
        return Status.DONE.exit();
    }

    private int acknowledge(Notices notices, long id) {
        if (reason.isBlank()) {
            throw new UsageException("--acknowledge ต้องมี --reason / --acknowledge needs --reason");
        }
        Notice notice = notices.find(id)
                .orElseThrow(() -> new UsageException("ไม่มีเรื่องหมายเลข " + id + " / there is no notice " + id));
        boolean noted = notices.acknowledge(notice, account.actor(), reason.strip());
        session.out().println(noted ? "รับทราบแล้ว / noted: " + id : "มีผู้รับทราบก่อนแล้ว / was noted before: " + id);
        return Status.DONE.exit();
    }

    private void list(List<Notice> notices) {
        Listing listing = new Listing("notice", "raised", "kind", "times", "acknowledged", "th", "en");
        for (Notice notice : notices) {
            listing.add(
                    notice.id(),
                    notice.raised(),
                    notice.happening().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    notice.occurrences(),
                    notice.acknowledged().map(Notice.Acknowledgement::actor).orElse(""),
                    notice.happening().subject().th(),
                    notice.happening().subject().en());
        }
        options.give(listing, session.out());
        if (options.isForPeople()) {
            notices.stream().filter(Notice::isOpen).forEach(this::print);
        }
    }

    private void print(Notice notice) {
        session.out().println();
        session.out().println("[" + notice.id() + "]");
        notice.happening().details().forEach(detail -> session.out().println("  " + both(detail)));
        notice.happening().steps().forEach(step -> session.out().println("  > " + both(step)));
    }

    private static String both(Text text) {
        return text.th().equals(text.en()) ? text.th() : text.th() + " / " + text.en();
    }
}

package org.prasan.operations.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Watchdog;
import org.prasan.delivery.Watchdog.Ping;
import org.prasan.pipeline.Run;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how runs end, and pings the watchdog. Whatever goes wrong in telling, the run has ended as it has. */
public final class RunTelling {

    private static final Logger LOG = LoggerFactory.getLogger(RunTelling.class);

    /** Failures whose words are our own; what others say of a failure may hold people's data and is not passed on. */
    private static final Set<String> IN_OUR_WORDS = Set.of(
            "INPUT-CHANGED",
            "OUTPUT-UNWRITABLE",
            "EDITION-BROKEN",
            "EDITION-EXISTS",
            "ACCOUNTS-DIFFER",
            "DEFINITIONS-WRONG");

    private final Telling telling;
    private final Channels channels;

    RunTelling(Telling telling, Channels channels) {
        this.telling = telling;
        this.channels = channels;
    }

    public void started(Run run, TellingPolicy policy) {
        ping(Ping.START, run, policy);
    }

    /** @param run with what it came to */
    public void done(Run run, JobDefinition job, TellingPolicy policy) {
        ping(Ping.SUCCESS, run, policy);
        tell(
                new Happening(
                        NoticeKind.SUCCESS,
                        "success/" + run.key(),
                        run.job(),
                        run.period().code(),
                        subject(run, job, new Text("สำเร็จ", "done")),
                        summary(run),
                        List.of()),
                policy);
    }

    /** A run that is held has done its work: the watchdog is content. */
    public void held(Run run, JobDefinition job, TellingPolicy policy) {
        ping(Ping.SUCCESS, run, policy);
        tell(
                new Happening(
                        NoticeKind.HELD,
                        "held/" + run.key(),
                        run.job(),
                        run.period().code(),
                        subject(
                                run,
                                job,
                                new Text("พักไว้ให้ตัดสินใจ ยังไม่เผยแพร่", "held for a decision, not released")),
                        summary(run),
                        List.of(
                                new Text(
                                        "ตรวจฉบับที่พักไว้ในโฟลเดอร์ held ของระบบ แล้วทวงไฟล์ที่ขาดหรือแก้ไฟล์ที่ถูกปฏิเสธ",
                                        "Look at the edition in the data folder's held, ask for what is missing or have refused files mended"),
                                command("run " + run.job() + " --period "
                                        + run.period().code() + " --revise \"…\""))),
                policy);
    }

    /**
     * @param code of the runbook's page
     * @param execution its number; empty when it is not known
     * @param words for people, as printed
     */
    public void failed(
            Run run, JobDefinition job, String code, String execution, List<String> words, TellingPolicy policy) {
        ping(Ping.FAILURE, run, policy);
        List<Text> details = new ArrayList<>(List.of(new Text("รหัสสาเหตุ " + code, "Code " + code)));
        if (IN_OUR_WORDS.contains(code)) {
            words.stream().map(String::strip).map(Text::same).forEach(details::add);
        }
        tell(
                new Happening(
                        NoticeKind.FAILURE,
                        "failure/" + run.key() + "/" + code,
                        run.job(),
                        run.period().code(),
                        subject(run, job, new Text("ล้มเหลว", "failed")),
                        details,
                        List.of(
                                command("runbook " + code),
                                command("runs --failed"),
                                command("show " + (execution.isEmpty() ? "N" : execution)))),
                policy);
    }

    private void tell(Happening happening, TellingPolicy policy) {
        try {
            telling.tell(happening, policy);
        } catch (RuntimeException fault) {
            LOG.warn("not told: {} {}", happening.key(), fault.getClass().getSimpleName());
        }
    }

    private static Text subject(Run run, JobDefinition job, Text state) {
        Text period = PeriodLabel.of(run.period());
        String th = job.title().th() + " " + period.th() + " ครั้งที่ " + run.revision() + ": " + state.th();
        String en = job.title().en() + ", " + period.en() + ", revision " + run.revision() + ": " + state.en();
        return new Text(th, en);
    }

    /** The account of files and rows, why it is held, and where editions lie. Why a table is unsafe says too much. */
    private static List<Text> summary(Run run) {
        List<Text> lines = new ArrayList<>();
        run.summary()
                .forEach(line -> lines.add(Text.same(line.strip().replaceFirst("(cannot be made safe): .*", "$1"))));
        run.editions().stream()
                .filter(edition -> edition.startsWith(run.out().toString()))
                .forEach(edition ->
                        lines.add(new Text("ฉบับ: " + relative(run, edition), "Edition: " + relative(run, edition))));
        return lines;
    }

    private static String relative(Run run, String edition) {
        return run.out().relativize(run.out().resolve(edition)).toString().replace('\\', '/');
    }

    private static Text command(String words) {
        return new Text("สั่ง " + words, "Give: " + words);
    }

    /** Where the watchdog watches schedules, it is told of no other runs. */
    public void pingSchedule(Ping ping, String schedule, String occurrence, TellingPolicy policy) {
        ping(policy, true, dog -> dog.ping(ping, schedule, occurrence));
    }

    private void ping(Ping ping, Run run, TellingPolicy policy) {
        ping(policy, false, dog -> dog.ping(ping, run.job(), run.key()));
    }

    private void ping(TellingPolicy policy, boolean ofSchedules, Consumer<Watchdog> ping) {
        Optional<Watchdog> watchdog = channels.watchdog(policy).filter(dog -> dog.watchesSchedules() == ofSchedules);
        try {
            watchdog.ifPresent(ping);
        } catch (RuntimeException fault) {
            LOG.warn("watchdog not pinged: {}", fault.getClass().getSimpleName());
        }
    }
}

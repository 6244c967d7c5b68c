package org.prasan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.Question;
import org.prasan.catalog.QuestionReader;
import org.prasan.catalog.UnanswerableQuestionException;
import org.prasan.figures.UnknownMeetingException;
import org.prasan.operations.Questions;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Answer;
import org.prasan.reports.EditionFormat;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ask INDICATOR --by …}: a committee's question, answered as a safe table. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "ตอบคำถามของคณะกรรมการเป็นตารางที่ปกปิดแล้ว และลงทะเบียนว่าเผยแพร่",
            "Answers a committee's question as a safe table, which is entered as published."
        })
final class AskCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "INDICATOR", description = "ตัวชี้วัด ชื่อหรือรหัส / an indicator, by code or name")
    private String indicator = "";

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            required = true,
            split = ",",
            description = "มิติ ระดับ หรือช่วงเวลา / dimensions, levels or steps of time: district,quarter")
    private List<String> by = List.of();

    @Option(
            names = "--where",
            paramLabel = "DIMENSION=CODE",
            description = "เฉพาะรหัสเหล่านี้ / of these codes only: nationality=MMR,LAO (may be repeated)")
    private List<String> where = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            required = true,
            description = "ผู้ที่จะได้อ่าน ตาม jobs/protection.yml / who is to read it")
    private String audience = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "FY2562, FY2562-Q4, 2019-09 … (default: that of the job that makes the audience's report)")
    private @Nullable String period;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "screen, xlsx, pdf (default: screen; with --out all of them)")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "โฟลเดอร์คำตอบ / folder for answers (default: HOME/out)")
    private @Nullable Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "วันที่ของข้อมูล / the day the figures are known as of")
    private @Nullable LocalDate asOf;

    AskCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Catalog catalog = session.catalog();
        Set<EditionFormat> wanted = formats();
        try {
            Question question = new QuestionReader(catalog).read(indicator, by, where, audience);
            Period asked = Periods.parse(period == null ? usual(catalog) : period);
            Path folder = (out == null ? session.home().resolve("out") : out)
                    .toAbsolutePath()
                    .normalize();
            Answer answer = session.get(Questions.class)
                    .answer(catalog, question, asked, Optional.ofNullable(asOf), folder, wanted);
            return answer instanceof Answer.Given given ? given(given) : refused((Answer.Refused) answer);
        } catch (UnanswerableQuestionException | UnknownMeetingException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    private Set<EditionFormat> formats() {
        Set<EditionFormat> wanted = EnumSet.of(EditionFormat.SCREEN, EditionFormat.DATA);
        if (formats.isEmpty() && out != null) {
            return EnumSet.allOf(EditionFormat.class);
        }
        for (String format : formats) {
            switch (format.strip().toLowerCase(Locale.ROOT)) {
                case "screen" -> wanted.add(EditionFormat.SCREEN);
                case "xlsx" -> wanted.add(EditionFormat.XLSX);
                case "pdf" -> wanted.add(EditionFormat.PDF);
                default -> throw new UsageException("--format: screen, xlsx, pdf");
            }
        }
        return wanted;
    }

    private String usual(Catalog catalog) {
        return catalog.jobs().stream()
                .filter(job -> job.reports().stream()
                        .anyMatch(report -> catalog.report(report).audience().equals(audience)))
                .map(JobDefinition::defaultPeriod)
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "ต้องบอก --period / --period is needed: no job makes a report for " + audience));
    }

    private int given(Answer.Given given) {
        for (Language language : Language.values()) {
            text(given.folder(), "." + language.code() + ".txt").lines().forEach(session.out()::println);
            session.out().println();
        }
        given.advice().forEach(session.out()::println);
        session.out()
                .println((given.isNew()
                                ? "เขียนแล้ว / written: "
                                : "ตอบไว้แล้วและไม่มีอะไรเปลี่ยน / answered before, nothing has changed: ")
                        + given.folder());
        return Status.DONE.exit();
    }

    private static String text(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(each -> each.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int refused(Answer.Refused refused) {
        session.out()
                .println("ตอบไม่ได้ เพราะจะเปิดเผยตัวเลขที่ปกปิดไว้ / not answered: it would reveal what is hidden");
        session.out()
                .println("ถามด้วยมิติน้อยลง หรือช่วงเวลายาวขึ้น / ask with fewer dimensions, or for a longer period");
        session.out().println("รายละเอียดสำหรับผู้ดูแล / for the administrator: " + refused.account());
        return Status.FAILED.exit();
    }
}

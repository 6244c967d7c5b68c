package org.prasan.cli;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.Audit;
import org.prasan.disclosure.engine.Auditor;
import org.prasan.disclosure.engine.Certificate;
import org.prasan.disclosure.engine.GuardedProtection;
import org.prasan.disclosure.engine.GuardedSuppression;
import org.prasan.disclosure.engine.IntervalPolicy;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.Suppression;
import org.prasan.disclosure.instance.Instance;
import org.prasan.disclosure.instance.InstanceException;
import org.prasan.disclosure.instance.InstanceFolder;
import org.prasan.operations.Questions;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disclose}: protects a case from a folder, so that the engine can be held against other tools. */
@Command(
        name = "disclose",
        mixinStandardHelpOptions = true,
        description = {
            "ปกปิดตารางตัวอย่างจากโฟลเดอร์ที่มี inner.csv, x.csv, cells.csv",
            "Protects a case from a folder of inner.csv, x.csv, cells.csv and parameters.json (else expected.json)."
        })
final class DiscloseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "INSTANCE", arity = "0..1", description = "โฟลเดอร์ / the folder (default: here)")
    private Path folder = Path.of(".");

    @Option(
            names = "--what-if",
            description = "เทียบทางเลือก ไม่เผยแพร่อะไร / compare alternatives; nothing is published")
    private boolean whatIf;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "กับ --what-if: ของรายงานหรืองานนี้ / with --what-if: of this report, or of a job's reports")
    private @Nullable String report;

    @Option(names = "--period", paramLabel = "PERIOD", description = "กับ --report / with --report: FY2562 …")
    private @Nullable String period;

    @Option(names = "--json", description = "ผลเป็น JSON / as JSON")
    private boolean json;

    @Option(
            names = "--width",
            paramLabel = "W",
            description = "ปกปิดเพิ่มจนช่วงค่าที่เดาได้กว้างอย่างน้อย W / hide more until every interval is W wide")
    private @Nullable Integer width;

    @Option(
            names = "--stated",
            description = "ตรวจรูปแบบการปกปิดที่อยู่ในไฟล์ / attack the file's own pattern instead of protecting")
    private boolean stated;

    DiscloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (report != null) {
            return whatIf(report);
        }
        Instance instance = read();
        if (whatIf) {
            new InstanceWhatIf(instance).print(session.out());
            return Status.DONE.exit();
        }
        DisclosureResult result = stated ? stated(instance) : protect(instance);
        if (json) {
            session.out().println(result.json());
        } else {
            result.print(session.out());
        }
        return result.holds() ? Status.DONE.exit() : Status.FAILED.exit();
    }

    private int whatIf(String name) {
        if (!whatIf) {
            throw new UsageException("--report ใช้กับ --what-if / --report is for --what-if");
        }
        Catalog catalog = session.catalog();
        Optional<JobDefinition> job = catalog.findJob(name)
                .or(() -> catalog.jobs().stream()
                        .filter(each -> each.reports().contains(name))
                        .findFirst());
        List<ReportDefinition> reports = catalog.reports().stream()
                .filter(each -> each.id().equals(name)
                        || catalog.findJob(name)
                                .filter(of -> of.reports().contains(each.id()))
                                .isPresent())
                .toList();
        String asked =
                period != null ? period : job.map(JobDefinition::defaultPeriod).orElse("");
        if (reports.isEmpty() || asked.isEmpty()) {
            throw new UsageException(
                    reports.isEmpty()
                            ? "ไม่มีรายงานหรืองาน / there is no report or job " + name
                            : "ต้องบอก --period / --period is needed");
        }
        session.get(Questions.class)
                .whatIf(catalog, reports, Periods.parse(asked))
                .forEach(session.out()::println);
        return Status.DONE.exit();
    }

    private Instance read() {
        try {
            return InstanceFolder.read(folder);
        } catch (InstanceException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    private DisclosureResult protect(Instance instance) {
        Suppression suppression = new Suppression(instance.singletons());
        Timed<Protection> first = Timed.warm(() -> suppression.protect(instance.matrix()));
        if (width == null) {
            Timed<List<Audit>> audits =
                    Timed.once(() -> audits(instance.matrix(), first.result().suppressed()));
            return new DisclosureResult(
                    instance, first.result(), new BitSet(), audits.result(), first.ms(), audits.ms());
        }
        GuardedSuppression guarded =
                new GuardedSuppression(suppression, new IntervalPolicy(width, instance.maxCount()));
        Timed<GuardedProtection> second =
                Timed.once(() -> guarded.protect(instance.matrix(), List.of(Attacker.OUTSIDER)));
        return new DisclosureResult(
                instance,
                second.result().protection(),
                second.result().narrow(),
                second.result().audits(),
                first.ms(),
                second.ms());
    }

    private static DisclosureResult stated(Instance instance) {
        BitSet primaries = instance.matrix().cells(Role.PRIMARY);
        BitSet suppressed = instance.statedSuppressed();
        suppressed.or(primaries);
        BitSet secondary = instance.statedSuppressed();
        secondary.andNot(primaries);
        Timed<Certificate> certificate = Timed.warm(() -> Certificate.of(instance.matrix(), suppressed));
        Timed<List<Audit>> audits = Timed.once(() -> audits(instance.matrix(), suppressed));
        BitSet unsafe = certificate.result().revealed();
        return new DisclosureResult(
                instance,
                new Protection(suppressed, secondary, unsafe, certificate.result()),
                new BitSet(),
                audits.result(),
                certificate.ms(),
                audits.ms());
    }

    private static List<Audit> audits(JointMatrix matrix, BitSet suppressed) {
        return Stream.of(Attacker.OUTSIDER)
                .map(attacker -> new Auditor().audit(matrix, suppressed, attacker))
                .toList();
    }
}

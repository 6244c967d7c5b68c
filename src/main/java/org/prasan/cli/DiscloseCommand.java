package org.prasan.cli;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @Parameters(paramLabel = "INSTANCE", description = "โฟลเดอร์ / the folder")
    private Path folder = Path.of(".");

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
        Instance instance = read();
        DisclosureResult result = stated ? stated(instance) : protect(instance);
        if (json) {
            session.out().println(result.json());
        } else {
            result.print(session.out());
        }
        return result.holds() ? Status.DONE.exit() : Status.FAILED.exit();
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

package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.RunFiles;

/** Holds what lies in an inbox now against what a run was made of. */
public final class RunInputs {

    private final ReceiveStage receiving;
    private final RunFiles frozen;

    public RunInputs(RunServices services) {
        this.receiving = new ReceiveStage(new InboxFiles(services.dataSource()), services.clock(), KeptContents.none());
        this.frozen = new RunFiles(services.dataSource());
    }

    /** One line for each file that is new, changed, gone or said to have come at another moment; none when all is as it was. */
    public List<String> changes(Run run, Path inbox, List<String> ignore) {
        Map<String, InboxFile> before = byPath(frozen.files(run.key()));
        Map<String, InboxFile> now = byPath(receiving.receive(inbox, ignore));
        List<String> changes = new ArrayList<>();
        now.forEach((path, file) -> {
            InboxFile old = before.get(path);
            if (old == null) {
                changes.add("  ไฟล์ใหม่ / new file: " + path);
            } else if (!old.sha256().equals(file.sha256())) {
                changes.add("  ไฟล์เปลี่ยน / changed file: " + path);
            } else if (file.declared() && !old.receivedAt().isEqual(file.receivedAt())) {
                changes.add("  วันรับเปลี่ยน / received at another moment: " + path);
            }
        });
        before.keySet().stream()
                .filter(path -> !now.containsKey(path))
                .forEach(path -> changes.add("  ไฟล์หายไป / file gone: " + path));
        return changes;
    }

    private static Map<String, InboxFile> byPath(List<InboxFile> files) {
        Map<String, InboxFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }
}

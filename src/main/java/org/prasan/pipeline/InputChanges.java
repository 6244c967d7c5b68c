package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.records.InboxFile;

/**
 * How the files of an inbox differ between two moments; paths in alphabetical order.
 *
 * @param moved said to have come at another moment
 */
record InputChanges(List<String> added, List<String> changed, List<String> moved, List<String> gone) {

    static InputChanges between(List<InboxFile> earlier, List<InboxFile> later) {
        Map<String, InboxFile> before = byPath(earlier);
        Map<String, InboxFile> now = byPath(later);
        InputChanges changes =
                new InputChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        now.forEach((path, file) -> {
            InboxFile old = before.get(path);
            if (old == null) {
                changes.added.add(path);
            } else if (!old.sha256().equals(file.sha256())) {
                changes.changed.add(path);
            } else if (file.declared() && !old.receivedAt().isEqual(file.receivedAt())) {
                changes.moved.add(path);
            }
        });
        before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changes.gone::add);
        return changes;
    }

    private static Map<String, InboxFile> byPath(List<InboxFile> files) {
        Map<String, InboxFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    /** One a file; none when all is as it was. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        added.forEach(path -> lines.add("  ไฟล์ใหม่ / new file: " + path));
        changed.forEach(path -> lines.add("  ไฟล์เปลี่ยน / changed file: " + path));
        moved.forEach(path -> lines.add("  วันรับเปลี่ยน / received at another moment: " + path));
        gone.forEach(path -> lines.add("  ไฟล์หายไป / file gone: " + path));
        return lines;
    }
}

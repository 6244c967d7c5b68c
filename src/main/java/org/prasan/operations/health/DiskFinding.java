package org.prasan.operations.health;

import java.util.OptionalLong;
import org.prasan.catalog.TellingPolicy;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.telling.DiskSpace;
import org.prasan.vocabulary.Text;

/** Whether there is as much room as jobs/telling.yml asks for. */
final class DiskFinding {

    private DiskFinding() {}

    static Finding of(DiskSpace disk, TellingPolicy policy) {
        OptionalLong free = disk.freeMegabytes();
        if (free.isEmpty()) {
            return new Finding(
                    "disk", State.WARN, new Text("ไม่ทราบพื้นที่ที่เหลือ", "how much room is left cannot be told"), "");
        }
        boolean enough = free.getAsLong() >= policy.freeMegabytes();
        return new Finding(
                "disk",
                enough ? State.UP : State.DOWN,
                new Text(
                        "เหลือ " + free.getAsLong() + " MB ต้องมีอย่างน้อย " + policy.freeMegabytes() + " MB",
                        free.getAsLong() + " MB are free, " + policy.freeMegabytes() + " MB are required"),
                enough ? "" : "purge");
    }
}

package org.prasan.records;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission's lines. A line is a row of a sheet and may hold many versions: loaded when all were new,
 * unchanged when all were there with the same payload, else updated.
 */
final class LineTally {

    private static final byte NEW = 1;
    private static final byte SAME = 2;
    private static final byte OTHER = 4;

    private byte[] lines = new byte[64];
    private int loaded;
    private int updated;
    private int unchanged;

    /** @param before the hash of the payload there was, null when the record is new */
    void note(VersionStub version, @Nullable Long before) {
        if (version.row() == NewVersion.NO_ROW) {
            return;
        }
        if (version.row() >= lines.length) {
            lines = Arrays.copyOf(lines, Math.max(version.row() + 1, lines.length * 2));
        }
        lines[version.row()] |= before == null ? NEW : before == version.payloadHash() ? SAME : OTHER;
    }

    void endOfSheet() {
        for (byte line : lines) {
            switch (line) {
                case 0 -> {}
                case NEW -> loaded++;
                case SAME -> unchanged++;
                default -> updated++;
            }
        }
        Arrays.fill(lines, (byte) 0);
    }

    RowAccount account(Submission submission) {
        return RowAccount.of(submission, loaded, updated, unchanged);
    }
}

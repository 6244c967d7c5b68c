package org.prasan.reports;

import java.io.IOException;
import java.nio.file.Path;

/** Editions cannot be written where they should be. */
public final class UnwritableOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(Path folder, IOException cause) {
        super(
                "cannot write to the output folder " + folder + " (" + cause + ") / เขียนลงโฟลเดอร์ผลลัพธ์ไม่ได้: "
                        + folder,
                cause);
    }
}

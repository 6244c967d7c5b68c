package org.prasan.reports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Editions cannot be written where they should be. */
public final class UnwritableOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(Path folder, IOException cause) {
        super(
                "cannot write to the output folder " + folder + " (" + why(cause) + ") / เขียนลงโฟลเดอร์ผลลัพธ์ไม่ได้: "
                        + folder,
                cause);
    }

    private static String why(IOException cause) {
        if (cause instanceof NotDirectoryException file) {
            return "not a folder: " + file.getFile();
        }
        return cause instanceof AccessDeniedException denied
                ? "not permitted: " + denied.getFile()
                : String.valueOf(cause.getMessage());
    }
}

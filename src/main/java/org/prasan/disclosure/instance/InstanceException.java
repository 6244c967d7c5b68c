package org.prasan.disclosure.instance;

/** A file of an instance is not as expected: which one, at which line (0 for all of it), and what is expected there. */
public final class InstanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InstanceException(String file, long line, String th, String en) {
        super(place(file, line) + th + " / " + en);
    }

    private static String place(String file, long line) {
        return line == 0 ? file + ": " : file + ":" + line + ": ";
    }
}

package org.prasan.vocabulary;

/** A code list that cannot be used as it stands: what is wrong, and in which line (0 for the file as a whole). */
public final class CodeListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final long line;

    CodeListException(String source, long line, String problem) {
        super(source + (line == 0 ? "" : ", line " + line) + ": " + problem);
        this.problem = problem;
        this.line = line;
    }

    public long line() {
        return line;
    }

    CodeListException in(Object file) {
        CodeListException located = new CodeListException(file.toString(), line, problem);
        located.initCause(this);
        return located;
    }
}

package org.prasan.intake;

/** Takes what a file holds, table by table. What it took of a file that ends up refused does not count. */
public interface SubmissionHandler {

    void startTable(TableLayout layout);

    void row(RawRow row);

    /** The file's own total row, which is checked and not loaded. */
    void totals(RawRow row);

    void endTable();

    /** All that was handed over so far does not count: the file follows again from its start, better understood. */
    void startOver();
}

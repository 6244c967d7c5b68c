package org.prasan.intake;

import java.util.List;
import org.prasan.catalog.FormDefinition;
import org.prasan.vocabulary.Text;

/** What became of reading a file: a submission, or a reason why it is none. */
public sealed interface Understood {

    /**
     * @param period code of the months or the date that the file is about
     * @param notes what was left out, for whoever asks
     */
    record Recognised(FormDefinition form, String agency, String period, List<SheetNote> notes) implements Understood {}

    /**
     * @param form, {@code agency}, {@code period} as far as they were recognised, else empty
     * @param reason stable and short, as it appears in lists
     * @param mend how the agency mends it
     */
    record Refused(String reason, Text message, Text mend, String form, String agency, String period)
            implements Understood {}

    /**
     * Something about a sheet that refuses nothing.
     *
     * @param cell such as {@code C4}; empty for the sheet as a whole
     * @param warning whether somebody had better look at it
     * @param mend empty where there is nothing to mend
     */
    record SheetNote(String sheet, String cell, String rule, boolean warning, Text message, Text mend) {}
}

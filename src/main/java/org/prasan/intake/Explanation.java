package org.prasan.intake;

import java.util.List;
import java.util.Map;
import org.prasan.intake.Understood.SheetNote;
import org.prasan.vocabulary.Text;

/**
 * How a file was understood, cell by cell where it matters. It names places and what the form calls them, and quotes
 * nothing that somebody typed.
 *
 * @param reason why the file was refused; empty when it was not, as {@code message} and {@code mend} are
 * @param candidates the forms it is most like, the likeliest first
 */
public record Explanation(
        String form,
        String agency,
        String period,
        String reason,
        Text message,
        Text mend,
        List<Candidate> candidates,
        List<Sheet> sheets,
        List<SheetNote> notes) {

    public Explanation {
        candidates = List.copyOf(candidates);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /** @param percent half for the title, half for the share of the form's columns that were found */
    public record Candidate(String form, int percent) {}

    /** @param heading which cell told {@code form}, {@code agency}, {@code period} or a heading field */
    public record Sheet(String name, boolean hidden, Map<String, String> heading, List<Table> tables) {

        public Sheet {
            heading = Map.copyOf(heading);
            tables = List.copyOf(tables);
        }
    }

    /** @param lines how many rows are lines of the table, from {@code firstLine} to {@code lastLine}; 0 when none */
    public record Table(
            String table,
            int firstHeaderRow,
            int lastHeaderRow,
            List<Column> columns,
            int lines,
            int firstLine,
            int lastLine,
            List<Skipped> skipped) {

        public Table {
            columns = List.copyOf(columns);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * @param place such as {@code C}
     * @param column of the form, with the codes that the header gives it; empty when it is dropped
     */
    public record Column(String place, String column, How how) {}

    /** What became of a column. */
    public enum How {
        BY_NAME,
        BY_A_NAME_NEARLY_RIGHT,
        REPEATS_WHAT_OTHERS_SAY,
        DROPPED_AS_PERSONAL,
        DROPPED_AS_UNKNOWN
    }

    public record Skipped(int row, Text why) {}
}

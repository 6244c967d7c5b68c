package org.prasan.disclosure;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * What a released table shows: {@code cells.get(row).get(column)}, as many rows and columns as there are heads.
 *
 * @param rowLabel what the rows are, the head of the label column
 * @param columnLabel what the columns are
 * @param unit of all figures, or empty texts when each row or column has its own (then part of its label)
 * @param notes what a reader must know, already in reading order
 * @param sources who the figures come from
 */
public record TableContent(
        String id,
        Text title,
        Text rowLabel,
        Text columnLabel,
        List<Head> rows,
        List<Head> columns,
        List<List<ReleasedCell>> cells,
        Text unit,
        List<Text> notes,
        List<Text> sources) {

    private static final Text NOTHING = Text.same("");

    public TableContent {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("table " + id + " does not have a cell for every row and column");
        }
    }

    /**
     * Label of a row or column; a total is set apart from the others.
     *
     * @param depth how far within others it stands: the line above it of a smaller depth sums it
     * @param over what stands above it and its neighbours of the same, empty for nothing; the label says both
     * @param under what is left of the label below that
     */
    public record Head(String code, Text label, boolean total, int depth, Text over, Text under) {

        public Head(String code, Text label, boolean total, int depth) {
            this(code, label, total, depth, NOTHING, label);
        }

        public Head(String code, Text label, boolean total) {
            this(code, label, total, 0);
        }
    }

    public ReleasedCell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    public boolean hasHiddenCells() {
        return cells.stream().flatMap(List::stream).anyMatch(ReleasedCell.Hidden.class::isInstance);
    }

    /** Figures, or some that are hidden; false where nothing was reported. */
    public boolean hasAnythingToDraw() {
        return cells.stream()
                .flatMap(List::stream)
                .anyMatch(cell ->
                        !(cell instanceof ReleasedCell.NotReported || cell instanceof ReleasedCell.NotApplicable));
    }

    /** Of how many agencies the reports are in, where figures bear the mark that some are missing. */
    public List<Text> partialNotes() {
        return notes.stream()
                .filter(note -> hasPartialCells() && note.th().startsWith("*"))
                .toList();
    }

    /** Whether a figure of it lacks the reports of some agency. */
    public boolean hasPartialCells() {
        return cells.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof ReleasedCell.Value value && value.isPartial());
    }
}

package org.prasan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.catalog.Catalog;
import org.prasan.checks.CheckSink;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.TableChecker;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.TableLayout;
import org.prasan.intake.Understood;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;

/** What reading and checking a file gives, without a database. */
public final class CheckedFile implements SubmissionHandler, CheckSink {

    private final CodeLists lists;
    /** Whether more is kept than how many lines there were. */
    private final boolean kept;

    private final List<TableLayout> layouts = new ArrayList<>();
    private final List<CheckedRecord> taken = new ArrayList<>();
    private final Map<Integer, List<Finding>> refused = new TreeMap<>();
    private final List<Finding> warned = new ArrayList<>();
    private final List<String> covered = new ArrayList<>();
    private TableChecker checker;
    private int lines;
    private int refusedLines;
    private Understood understood;

    private CheckedFile(CodeLists lists, boolean kept) {
        this.lists = lists;
        this.kept = kept;
    }

    public static CheckedFile of(Catalog catalog, byte[] content) {
        return of(new SubmissionReader(catalog), catalog.codeLists(), content);
    }

    public static CheckedFile of(SubmissionReader reader, CodeLists lists, byte[] content) {
        return read(reader, content, new CheckedFile(lists, true));
    }

    /** Of a file of any size: its lines are counted and forgotten. */
    public static CheckedFile counted(SubmissionReader reader, CodeLists lists, byte[] content) {
        return read(reader, content, new CheckedFile(lists, false));
    }

    private static CheckedFile read(SubmissionReader reader, byte[] content, CheckedFile file) {
        file.understood = reader.read(content, "file", file);
        return file;
    }

    public Understood understood() {
        return understood;
    }

    public boolean isRecognised() {
        return understood instanceof Understood.Recognised;
    }

    /** @throws AssertionError when the file was refused */
    public Understood.Recognised recognised() {
        if (understood instanceof Understood.Recognised recognised) {
            return recognised;
        }
        throw new AssertionError(understood);
    }

    public List<TableLayout> layouts() {
        return layouts;
    }

    public List<CheckedRecord> taken() {
        return taken;
    }

    /** Lines of the sheets' tables that were taken; what the heading fields make is no line. */
    public int linesTaken() {
        return lines;
    }

    public int linesRefused() {
        return refusedLines;
    }

    /** By row. */
    public Map<Integer, List<Finding>> refused() {
        return refused;
    }

    public List<Finding> warned() {
        return warned;
    }

    /** {@code 2018-10 3}: a month that is reported, with how many lines. */
    public List<String> covered() {
        return covered;
    }

    @Override
    public void startTable(TableLayout layout) {
        layouts.add(layout);
        checker = TableChecker.of(layout, lists, this);
    }

    @Override
    public void row(RawRow row) {
        checker.row(row);
    }

    @Override
    public void totals(RawRow row) {
        checker.totals(row);
    }

    @Override
    public void endTable() {
        checker.end();
    }

    @Override
    public void startOver() {
        layouts.clear();
        taken.clear();
        refused.clear();
        warned.clear();
        covered.clear();
        lines = 0;
        refusedLines = 0;
    }

    @Override
    public void taken(int row, List<CheckedRecord> records) {
        lines += layouts.get(layouts.size() - 1).table().fromFields() ? 0 : 1;
        if (kept) {
            taken.addAll(records);
        }
    }

    @Override
    public void refused(int row, List<Finding> findings) {
        refusedLines++;
        if (kept) {
            refused.computeIfAbsent(row, r -> new ArrayList<>()).addAll(findings);
        }
    }

    @Override
    public void warned(Finding finding) {
        if (kept) {
            warned.add(finding);
        }
    }

    @Override
    public void covered(MonthRange months, int count) {
        covered.add(months.code() + " " + count);
    }
}

package org.prasan.disclosure.instance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Role;

/**
 * Reads {@code inner.csv} (row, codes, count, singleton), {@code cells.csv} (cell, codes, count, primary, suppressed,
 * candidate_rank; also forced, hidden, weight) and {@code x.csv} (row, cell, coef), all numbered from 1. Primaries,
 * singletons and ranks that no column gives follow from the parameters.
 */
public final class InstanceFolder {

    private static final List<String> COUNTS = List.of("freq", "f", "ant", "n", "values");
    private static final List<String> NOT_CODES =
            List.of("cell", "primary", "suppressed", "candidate_rank", "forced", "hidden", "weight");

    private final Parameters parameters;
    private final CsvLines inner;
    private final CsvLines cells;
    private final CsvLines entries;

    private InstanceFolder(Path folder) {
        parameters = Parameters.read(folder);
        inner = CsvLines.read(folder, "inner.csv");
        cells = CsvLines.read(folder, "cells.csv");
        entries = CsvLines.read(folder, "x.csv");
        List.of("row", "cell", "coef").forEach(entries::require);
        inner.require("row");
        cells.require("cell");
    }

    /** @throws InstanceException with file, line and what is expected */
    public static Instance read(Path folder) {
        InstanceFolder read = new InstanceFolder(folder);
        JointMatrix matrix = read.matrix();
        return new Instance(
                read.parameters.name(),
                matrix,
                read.parameters.singletons(),
                read.parameters.maxCount(),
                read.flagged("suppressed"));
    }

    private JointMatrix matrix() {
        JointMatrix.Builder builder = JointMatrix.builder().zeros(parameters.zeros());
        String count = countOf(inner);
        numbered(inner, "row");
        for (CsvLines.Line line : inner.lines()) {
            if (line.whole(count) < 0) {
                throw line.problem(
                        "จำนวนติดลบ: " + line.text(count), "a count is not to be negative: " + line.text(count));
            }
            builder.inner(line.whole(count), inner.has("singleton") && line.flag("singleton"));
        }
        if (!inner.has("singleton")) {
            builder.singletonsByZeroRule();
        }
        addCells(builder);
        JointMatrix matrix = builder.build();
        requireTotals(matrix);
        return matrix;
    }

    private void addCells(JointMatrix.Builder builder) {
        numbered(cells, "cell");
        int[][] rows = new int[cells.lines().size()][];
        int[][] coefficients = new int[rows.length][];
        group(rows, coefficients);
        List<String> codes = cells.columns().stream()
                .filter(column -> !NOT_CODES.contains(column) && !column.equals(countOf(cells)))
                .toList();
        for (int cell = 0; cell < rows.length; cell++) {
            CsvLines.Line line = cells.lines().get(cell);
            builder.combination(
                    codes.stream().map(line::text).collect(Collectors.joining("|")), rows[cell], coefficients[cell]);
            builder.role(cell, role(line));
            if (cells.has("weight")) {
                builder.weight(cell, line.positive("weight"));
            }
            if (cells.has("candidate_rank")) {
                builder.rank(cell, line.index("candidate_rank", Integer.MAX_VALUE) + 1);
            }
        }
        publishForcedPrimaries(builder, rows, coefficients);
        if (!cells.has("primary")) {
            builder.primaryFrom(1, parameters.maxCount());
        }
    }

    /** A primary that must be published all the same is a second cell of the same value, which reveals the first. */
    private void publishForcedPrimaries(JointMatrix.Builder builder, int[][] rows, int[][] coefficients) {
        for (int cell = 0; cell < rows.length; cell++) {
            CsvLines.Line line = cells.lines().get(cell);
            if (role(line) == Role.PRIMARY && isFlagged(line, "forced")) {
                int copy = builder.combination("forced", rows[cell], coefficients[cell]);
                builder.role(copy, Role.FORCED);
                builder.rank(copy, cells.has("candidate_rank") ? 1 : 0);
            }
        }
    }

    private void group(int[][] rows, int[][] coefficients) {
        int[] sizes = new int[rows.length];
        int[] cellOf = new int[entries.lines().size()];
        for (int i = 0; i < cellOf.length; i++) {
            cellOf[i] = entries.lines().get(i).index("cell", rows.length);
            sizes[cellOf[i]]++;
        }
        Arrays.setAll(rows, cell -> new int[sizes[cell]]);
        Arrays.setAll(coefficients, cell -> new int[sizes[cell]]);
        for (int i = 0; i < cellOf.length; i++) {
            CsvLines.Line line = entries.lines().get(i);
            int at = --sizes[cellOf[i]];
            rows[cellOf[i]][at] = line.index("row", inner.lines().size());
            coefficients[cellOf[i]][at] = Math.toIntExact(line.whole("coef"));
        }
    }

    private Role role(CsvLines.Line line) {
        if (isFlagged(line, "primary")) {
            return Role.PRIMARY;
        }
        return isFlagged(line, "forced") ? Role.FORCED : isFlagged(line, "hidden") ? Role.HIDDEN : Role.OPEN;
    }

    private boolean isFlagged(CsvLines.Line line, String column) {
        return cells.has(column) && line.flag(column);
    }

    private void requireTotals(JointMatrix matrix) {
        String count = countOf(cells);
        for (int cell = 0; cell < cells.lines().size(); cell++) {
            CsvLines.Line line = cells.lines().get(cell);
            if (line.whole(count) != matrix.value(cell)) {
                throw line.problem(
                        matrix.name(cell) + " เป็น " + line.text(count) + " แต่ผลรวมใน inner.csv เป็น "
                                + matrix.value(cell),
                        matrix.name(cell) + " is " + line.text(count) + ", its inner cells add up to "
                                + matrix.value(cell));
            }
        }
    }

    private BitSet flagged(String column) {
        BitSet flagged = new BitSet();
        IntStream.range(0, cells.lines().size())
                .filter(cell -> isFlagged(cells.lines().get(cell), column))
                .forEach(flagged::set);
        return flagged;
    }

    private static void numbered(CsvLines lines, String column) {
        for (int i = 0; i < lines.lines().size(); i++) {
            CsvLines.Line line = lines.lines().get(i);
            if (line.whole(column) != i + 1) {
                throw line.problem(
                        column + " ต้องเป็นเลขลำดับ " + (i + 1), column + " is to count the lines: " + (i + 1));
            }
        }
    }

    private static String countOf(CsvLines lines) {
        return lines.last(COUNTS)
                .orElseThrow(() -> lines.problem(
                        1,
                        "ขาดคอลัมน์จำนวน ชื่อ " + String.join(", ", COUNTS),
                        "a column of counts is expected, named " + String.join(", ", COUNTS)));
    }
}

package org.prasan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.CrosstabDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** The header of a crosstab: the line's name, then a row of codes for each level across, below at most one band. */
final class CrosstabHeader implements HeaderMatcher.HeaderShape {

    private final TableDefinition table;
    private final CrosstabDefinition crosstab;
    private final List<AcrossLevel> levels;
    /** By their keys, as they are written. */
    private final Map<String, String> lineNames = new HashMap<>();

    private final Set<String> leaveOut = new HashSet<>();

    CrosstabHeader(TableDefinition table, CrosstabDefinition crosstab, CodeLists lists) {
        this.table = table;
        this.crosstab = crosstab;
        this.levels = crosstab.across().stream()
                .map(column -> new AcrossLevel(column, lists))
                .toList();
        crosstab.line().headers().forEach(header -> lineNames.put(ThaiText.headerKey(header), header));
        crosstab.leaveOut().forEach(header -> leaveOut.add(ThaiText.headerKey(header)));
    }

    @Override
    public Optional<HeaderMatch> match(List<@Nullable Cell[]> rows, @Nullable MonthRange reporting) {
        int depth = levels.size();
        Optional<Line> line = line(rows.get(0));
        if (line.isEmpty() || rows.size() < depth || rows.size() > depth + 1) {
            return Optional.empty();
        }
        Found found = new Found(line.get(), rows.size() - depth, reporting);
        found.read(rows.subList(rows.size() - depth, rows.size()));
        boolean banded = rows.size() > depth;
        return found.none() || banded && found.problem != null
                ? Optional.empty()
                : Optional.of(found.match(rows.size()));
    }

    /** Where the line's name stands, and what it should have been. */
    private record Line(int column, Optional<HeaderMatch.Near> near) {}

    private Optional<Line> line(@Nullable Cell[] row) {
        for (int c = 0; c < row.length; c++) {
            if (lineNames.containsKey(HeaderMatcher.key(row[c]))) {
                return Optional.of(new Line(c, Optional.empty()));
            }
        }
        for (int c = 0; c < row.length; c++) {
            Optional<NearHeader<String>> near = NearHeader.of(List.of(HeaderMatcher.key(row[c])), lineNames, Set.of());
            if (near.isPresent()) {
                HeaderMatch.Near said = new HeaderMatch.Near(
                        c, 0, crosstab.line(), near.get().target(), near.get().percent(), Optional.empty());
                return Optional.of(new Line(c, Optional.of(said)));
            }
        }
        return Optional.empty();
    }

    private final class Found {
        private final int line;
        private final int bands;
        private final @Nullable MonthRange reporting;
        private final List<LayoutColumn> columns = new ArrayList<>();
        private final List<HeaderMatch.Near> near = new ArrayList<>();
        private final List<Integer> unknown = new ArrayList<>();
        private final Set<Map<String, String>> seen = new HashSet<>();
        private final List<Set<String>> taken = new ArrayList<>();
        private @Nullable Refusal problem;

        Found(Line line, int bands, @Nullable MonthRange reporting) {
            this.line = line.column();
            this.bands = bands;
            this.reporting = reporting;
            line.near().ifPresent(near::add);
        }

        boolean none() {
            return seen.isEmpty() && problem == null;
        }

        /** A cell merged across names all columns below it; in the lowest row every column has a name of its own. */
        void read(List<@Nullable Cell[]> rows) {
            columns.add(new LayoutColumn(crosstab.line(), Optional.empty(), Map.of(), line, false));
            for (int level = 0; level < levels.size(); level++) {
                taken.add(levels.get(level).codes(rows.get(level), reporting));
            }
            @Nullable Cell[] names = new Cell[levels.size()];
            for (int c = line + 1; c < HeaderMatcher.width(rows); c++) {
                boolean named = false;
                for (int level = 0; level < names.length; level++) {
                    Cell own = HeaderMatcher.at(rows.get(level), c);
                    names[level] = own == null && level < names.length - 1 ? names[level] : own;
                    named |= own != null;
                }
                if (named) {
                    read(c, names, rows);
                }
            }
        }

        private void read(int c, @Nullable Cell[] names, List<@Nullable Cell[]> rows) {
            for (Cell name : names) {
                if (leaveOut.contains(HeaderMatcher.key(name))) {
                    columns.add(new LayoutColumn(crosstab.value(), Optional.empty(), Map.of(), c, true));
                    return;
                }
            }
            Map<String, String> codes = codes(c, names, rows);
            if (codes.size() == names.length && seen.add(codes)) {
                columns.add(new LayoutColumn(crosstab.value(), Optional.empty(), codes, c, false));
            } else if (codes.size() < names.length && !codes.isEmpty() && names[names.length - 1] != null) {
                problem = problem == null ? problem(c, codes, names) : problem;
            } else {
                unknown.add(c);
            }
        }

        private Map<String, String> codes(int c, @Nullable Cell[] names, List<@Nullable Cell[]> rows) {
            Map<String, String> codes = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                AcrossLevel level = levels.get(i);
                Optional<String> code = level.code(names[i], reporting);
                if (code.isEmpty()) {
                    int row = bands + i;
                    Cell own = HeaderMatcher.at(rows.get(i), c);
                    Optional<NearHeader<String>> nearly = level.near(names[i], taken.get(i));
                    nearly.filter(n -> own != null).ifPresent(n -> near.add(level.said(c, row, own, n)));
                    code = nearly.map(NearHeader::target);
                }
                code.ifPresent(known -> codes.put(level.name(), known));
            }
            return codes;
        }

        /** Half a name is known: what the other half means must be found out before anything is counted. */
        private Refusal problem(int c, Map<String, String> codes, @Nullable Cell[] names) {
            if (reporting == null) {
                return Refusal.noPeriod();
            }
            List<String> nearest = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                if (!codes.containsKey(levels.get(i).name())) {
                    nearest.addAll(levels.get(i).nearest(names[i]));
                }
            }
            return Refusal.unknownHeader(TableLayout.columnName(c), nearest);
        }

        HeaderMatch match(int rows) {
            return new HeaderMatch(table, rows, 1, columns, near, List.of(), unknown, Optional.ofNullable(problem));
        }
    }
}

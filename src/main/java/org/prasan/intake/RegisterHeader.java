package org.prasan.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/** The header of a register: a column is called by its lowest text, or by that with the groups above it. */
final class RegisterHeader implements HeaderMatcher.HeaderShape {

    private static final int REMEMBERED = 1_000;

    private final TableDefinition table;
    private final Map<String, Target> targets = new HashMap<>();
    private final long expected;
    /** Files of one agency have the same headers, and comparing letters takes longer than reading fifty rows. */
    private final Map<List<String>, List<NearHeader<Target>>> near = new HashMap<>();

    record Target(ColumnDefinition column, Optional<ColumnDefinition.Member> member) {

        /** As the form calls it first. */
        String name() {
            return column.headers().get(0)
                    + member.map(m -> "-" + m.headers().get(0)).orElse("");
        }
    }

    RegisterHeader(TableDefinition table) {
        this.table = table;
        table.columns().stream().filter(c -> !c.isFromField()).forEach(this::put);
        this.expected = table.columns().stream()
                .filter(c -> !c.isFromField())
                .filter(c -> !c.headers().isEmpty())
                .count();
    }

    private void put(ColumnDefinition column) {
        List<String> keys = column.headers().stream().map(ThaiText::headerKey).toList();
        if (column.members().isEmpty()) {
            Target target = new Target(column, Optional.empty());
            keys.forEach(key -> targets.put(key, target));
        }
        for (ColumnDefinition.Member member : column.members()) {
            Target target = new Target(column, Optional.of(member));
            for (String name : member.headers()) {
                keys.forEach(key -> targets.put(key + ThaiText.headerKey(name), target));
            }
        }
    }

    @Override
    public Optional<HeaderMatch> match(List<@Nullable Cell[]> rows, @Nullable MonthRange reporting) {
        Found found = new Found();
        List<HeaderName> unmatched = new ArrayList<>();
        for (HeaderName name : HeaderName.of(rows)) {
            Target target = name.candidates().stream()
                    .map(targets::get)
                    .filter(t -> t != null)
                    .findFirst()
                    .orElse(null);
            if (target == null) {
                unmatched.add(name);
            } else if (!found.take(name.sheetColumn(), target)) {
                found.unknown.add(name.sheetColumn());
            }
        }
        if (!found.seen.isEmpty()) {
            matchNearly(unmatched, found);
        }
        return found.columns.size() < 2 || found.columns.size() * 2L < expected
                ? Optional.empty()
                : Optional.of(found.match(rows.size()));
    }

    private List<NearHeader<Target>> near(HeaderName name) {
        if (near.size() == REMEMBERED) {
            near.clear();
        }
        return near.computeIfAbsent(name.candidates(), candidates -> NearHeader.within(candidates, targets));
    }

    private void matchNearly(List<HeaderName> unmatched, Found found) {
        for (HeaderName name : unmatched) {
            Optional<NearHeader<Target>> near = NearHeader.nearest(near(name), found.seen);
            if (near.isPresent()) {
                Target target = near.get().target();
                if (found.take(name.sheetColumn(), target) && !target.column().personal()) {
                    found.near.add(near(name, near.get()));
                }
            } else {
                found.unknown.add(name.sheetColumn());
            }
        }
    }

    private HeaderMatch.Near near(HeaderName name, NearHeader<Target> near) {
        Target target = near.target();
        return new HeaderMatch.Near(
                name.sheetColumn(),
                name.row(),
                target.column(),
                target.name(),
                near.percent(),
                NearHeader.runnerUp(name.candidates(), targets, target)
                        .map(other -> new HeaderMatch.Other(other.target().name(), other.percent())));
    }

    private final class Found {
        private final List<LayoutColumn> layout = new ArrayList<>();
        // By identity: every target is one object, and hashing a definition hashes all that is in it.
        private final Set<Target> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<ColumnDefinition> columns = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<HeaderMatch.Near> near = new ArrayList<>();
        private final List<Integer> personal = new ArrayList<>();
        private final List<Integer> unknown = new ArrayList<>();

        /** The first column of a name is taken, a further one left. */
        boolean take(int sheetColumn, Target target) {
            if (!seen.add(target)) {
                return false;
            }
            columns.add(target.column());
            if (target.column().personal()) {
                personal.add(sheetColumn);
            } else {
                layout.add(new LayoutColumn(target.column(), target.member(), Map.of(), sheetColumn, false));
            }
            return true;
        }

        HeaderMatch match(int rows) {
            double share = (double) columns.size() / expected;
            layout.sort(Comparator.comparingInt(LayoutColumn::sheetColumn));
            unknown.sort(Comparator.naturalOrder());
            return new HeaderMatch(table, rows, share, layout, near, personal, unknown, Optional.empty());
        }
    }
}

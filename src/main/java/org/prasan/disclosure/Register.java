package org.prasan.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/**
 * Remembers everything that was published, or is about to be, and what was hidden in it. What it says holds for the
 * moment of its {@link #version()}; who intends to publish says which version was decided on.
 */
public final class Register {

    private static final int NO_MONTHS = 999912;

    private final DataSource dataSource;

    public Register(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What one report of one run gives its audience.
     *
     * @param owner the run, or the question, that it is of
     * @param folder where it is to lie
     */
    public record Entry(
            String owner, String report, String audience, Period period, String folder, PastRelease cells) {}

    /** An entry of which it is not known yet whether it lies where it was to. */
    public record Intention(String owner, String report, String folder) {}

    public long version() {
        return transaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select version from disclosure_register");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * What is held against a release.
     *
     * @param horizonMonths how far back from the end of the release's period
     * @param owner of the release, whose own earlier entries do not count: it replaces them
     */
    public Published published(Period period, int horizonMonths, String owner) {
        int since = period.months()
                .map(months -> number(months.last().minusMonths(horizonMonths)))
                .orElse(0);
        return audiences -> transaction(connection -> releases(connection, audiences, since, owner));
    }

    private static List<PastRelease> releases(
            Connection connection, Collection<String> audiences, int since, String owner) throws SQLException {
        List<PastRelease> releases = new ArrayList<>();
        String places = String.join(", ", Collections.nCopies(audiences.size(), "?"));
        try (PreparedStatement select =
                connection.prepareStatement("select id, report, period, owner, atoms from disclosure_release"
                        + " where last_month >= ? and owner <> ? and audience in (" + places + ") order by id")) {
            select.setInt(1, since);
            select.setString(2, owner);
            int at = 3;
            for (String audience : audiences) {
                select.setString(at++, audience);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    releases.add(new PastRelease(
                            row.getString(2) + " " + row.getString(3) + " (" + row.getString(4) + ")",
                            Packed.atoms(row.getBytes(5)),
                            cells(connection, row.getLong(1))));
                }
            }
        }
        return releases;
    }

    private static List<PastCell> cells(Connection connection, long release) throws SQLException {
        List<PastCell> cells = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select name, about, inner_cells, shown, small, rounded from disclosure_cell"
                        + " where release_id = ? order by place")) {
            select.setLong(1, release);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.add(new PastCell(
                            row.getString(1),
                            row.getString(2),
                            Packed.innerCells(row.getBytes(3)),
                            row.getBoolean(4),
                            row.getBoolean(5),
                            row.getLong(6)));
                }
            }
        }
        return cells;
    }

    /**
     * Enters what is about to be published, in the place of what the same owner entered before.
     *
     * @param version of the register that it was decided on
     * @return false when the register has changed since: then it must be decided anew
     */
    public boolean intend(long version, List<Entry> entries) {
        return transaction(connection -> {
            if (!advance(connection, version)) {
                return false;
            }
            for (Entry entry : entries) {
                remove(connection, entry.owner(), entry.report());
                RegisterInserts.insert(connection, entry, lastMonth(entry.period()));
            }
            return true;
        });
    }

    private static boolean advance(Connection connection, long version) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update disclosure_register set version = version + 1 where version = ?")) {
            update.setLong(1, version);
            return update.executeUpdate() == 1;
        }
    }

    /** What was intended and not yet found to be there, oldest first. */
    public List<Intention> intentions() {
        return transaction(connection -> {
            List<Intention> intentions = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                            "select owner, report, folder from disclosure_release where state = 'INTENDED' order by id");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    intentions.add(new Intention(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return intentions;
        });
    }

    /** Settles every intention: it is published when its edition is there, forgotten when its owner has given it up. */
    public void reconcile(Predicate<Intention> isThere, Predicate<Intention> isGivenUp) {
        for (Intention intention : intentions()) {
            if (isThere.test(intention)) {
                confirm(intention.owner(), intention.report());
            } else if (isGivenUp.test(intention)) {
                transaction(connection -> {
                    remove(connection, intention.owner(), intention.report());
                    return true;
                });
            }
        }
    }

    /** Whether it has an entry of what a report of an owner gives. */
    public boolean holds(String owner, String report) {
        return transaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id from disclosure_release where owner = ? and report = ?")) {
                select.setString(1, owner);
                select.setString(2, report);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** It will never lie where it was to. What is published stays. */
    public void forget(String owner, String report) {
        if (intentions().stream()
                .anyMatch(intention ->
                        intention.owner().equals(owner) && intention.report().equals(report))) {
            transaction(connection -> {
                remove(connection, owner, report);
                return true;
            });
        }
    }

    /** It lies where it was to. */
    public void confirm(String owner, String report) {
        transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update disclosure_release set state = 'PUBLISHED' where owner = ? and report = ?")) {
                update.setString(1, owner);
                update.setString(2, report);
                return update.executeUpdate();
            }
        });
    }

    private static void remove(Connection connection, String owner, String report) throws SQLException {
        for (String delete : List.of(
                "delete from disclosure_cell where release_id in"
                        + " (select id from disclosure_release where owner = ? and report = ?)",
                "delete from disclosure_release where owner = ? and report = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setString(1, owner);
                statement.setString(2, report);
                statement.executeUpdate();
            }
        }
    }

    private static int lastMonth(Period period) {
        Optional<MonthRange> months = period.months();
        return months.map(range -> number(range.last())).orElse(NO_MONTHS);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T transaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result;
            try {
                result = work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
            return result;
        } catch (SQLException failed) {
            throw new UnusableRegisterException(failed);
        }
    }
}

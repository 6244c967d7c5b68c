package org.prasan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Language;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads accounts. */
final class AccountRows {

    private static final String SELECT = "select id, name, display_name, agency, language, must_change, state,"
            + " totp_secret, generation from access_account";

    private final JdbcTemplate jdbc;

    AccountRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> list() {
        return jdbc.query(SELECT + " order by name", this::account);
    }

    Optional<Account> named(String name) {
        return jdbc.query(SELECT + " where name = ?", this::account, name).stream()
                .findFirst();
    }

    Optional<Account> withId(long id) {
        return jdbc.query(SELECT + " where id = ?", this::account, id).stream().findFirst();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Account(
                id,
                row.getString("name"),
                row.getString("display_name"),
                roles(id),
                areas(id),
                row.getString("agency"),
                Language.valueOf(row.getString("language")),
                AccountState.valueOf(row.getString("state")),
                row.getBoolean("must_change"),
                !row.getString("totp_secret").isEmpty(),
                row.getInt("generation"));
    }

    private Set<Role> roles(long id) {
        return jdbc.queryForList("select role from access_role where account_id = ?", String.class, id).stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> areas(long id) {
        return new TreeSet<>(jdbc.queryForList("select area from access_area where account_id = ?", String.class, id));
    }
}

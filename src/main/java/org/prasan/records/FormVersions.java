package org.prasan.records;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the column order of every form version that payloads were written under. */
public final class FormVersions {

    private final JdbcClient jdbc;

    public FormVersions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** To be called before a file is read under the form. */
    public void register(FormDefinition form) {
        for (TableDefinition table : form.tables()) {
            if (columns(form.id(), form.version(), table.name()).isEmpty()) {
                insert(form, table);
            }
        }
    }

    private void insert(FormDefinition form, TableDefinition table) {
        try {
            jdbc.sql("insert into records_form_version (form, version, table_name, columns) values (?, ?, ?, ?)")
                    .params(form.id(), form.version(), table.name(), String.join("\n", table.leafNames()))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            // Another process registered the same version: it is kept either way.
        }
    }

    /** Names as {@link TableDefinition#leafNames()} gives them; empty when nothing was read under that version. */
    public Optional<List<String>> columns(String form, String version, String table) {
        return jdbc.sql("select columns from records_form_version where form = ? and version = ? and table_name = ?")
                .params(form, version, table)
                .query(String.class)
                .optional()
                .map(columns -> columns.lines().toList());
    }
}

package org.prasan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;

/** Current records with the values of some of their columns, whatever version of the form they were written under. */
public final class NamedRows {

    private NamedRows() {}

    /** @param consumer takes a record and its values in the order of {@code columns}, null for what is not known */
    public static void forEach(
            Catalog catalog,
            RecordVersions records,
            String form,
            String table,
            List<String> columns,
            BiConsumer<RecordVersion, List<@Nullable String>> consumer) {
        TableDefinition definition = catalog.form(form).table(table);
        Payloads payloads = new Payloads(form, definition, records);
        int[] places =
                columns.stream().mapToInt(name -> Places.of(definition, name)).toArray();
        records.forEachCurrent(form, table, record -> {
            @Nullable String[] values = payloads.of(record);
            List<@Nullable String> named = new ArrayList<>();
            for (int place : places) {
                named.add(Places.value(values, place));
            }
            consumer.accept(record, named);
        });
    }
}

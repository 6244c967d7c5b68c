package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.TableDefinition.Later;
import org.prasan.vocabulary.Text;

/**
 * The books that the system keeps itself, in the shape of a form, so that indicators of completeness and quality are
 * declared like any other: {@code records: LEDGER.obligations}. No file is ever of this form.
 *
 * <p>{@code obligations}: a submission that is owed; {@code findings}: what was wrong in a submission; {@code
 * submissions}: what became of one; {@code queries}: what its agency is asked. Each counts in the last month that it is about.
 */
public final class Ledger {

    public static final String FORM = "LEDGER";
    public static final String OBLIGATIONS = "obligations";
    public static final String FINDINGS = "findings";
    public static final String SUBMISSIONS = "submissions";
    public static final String QUERIES = "queries";

    static final FormDefinition DEFINITION = new FormDefinition(
            FORM,
            "1",
            new Text("บัญชีของระบบ", "The system's own books"),
            new Text("หนึ่งแถวต่อหนึ่งรายการ", "one row per entry"),
            List.of(),
            new FormDefinition.AgencySource("agency", "", false, ""),
            "",
            Optional.empty(),
            0,
            List.of(),
            List.of(
                    table(OBLIGATIONS, code("form"), code("reporting_state"), column("days_late", Type.NUMBER)),
                    table(FINDINGS, code("form"), code("rule"), code("severity"), code("finding_state")),
                    table(
                            QUERIES,
                            code("agency"),
                            code("form"),
                            column("months_end", Type.DATE),
                            code("rule"),
                            code("query_state"),
                            column("explanation", Type.TEXT)),
                    table(
                            SUBMISSIONS,
                            code("form"),
                            code("fate"),
                            column("rows_read", Type.COUNT),
                            column("rows_refused", Type.COUNT),
                            column("rows_loaded", Type.COUNT),
                            column("rows_updated", Type.COUNT),
                            column("rows_unchanged", Type.COUNT))));

    private Ledger() {}

    private static TableDefinition table(String name, ColumnDefinition... columns) {
        return new TableDefinition(
                name,
                List.of(),
                "",
                Later.LATEST_BY_KEY,
                false,
                List.of(columns),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ColumnDefinition code(String list) {
        return column(list, Type.CODE, list);
    }

    private static ColumnDefinition column(String name, Type type) {
        return column(name, type, "");
    }

    private static ColumnDefinition column(String name, Type type, String list) {
        return new ColumnDefinition(
                name,
                List.of(),
                type,
                list,
                Map.of(),
                false,
                false,
                false,
                true,
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}

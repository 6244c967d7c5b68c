package org.prasan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ReviewRule;
import org.prasan.catalog.ReviewRule.Check.Reference;
import org.prasan.figures.NamedRows;
import org.prasan.records.RecordVersion;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** {@code refer}: a sheet tells of something that the sheet of such things does not have, in any file of the agency. */
final class ReferenceReview {

    private ReferenceReview() {}

    private record Named(String agency, List<@Nullable String> values) {}

    static List<Query> queries(ReviewRule rule, Reference reference, Stored stored) {
        Set<Named> known = new HashSet<>();
        NamedRows.forEach(
                stored.catalog(),
                stored.records(),
                reference.form(),
                reference.in(),
                reference.columns(),
                (record, values) -> known.add(new Named(record.agency(), values)));
        List<Query> queries = new ArrayList<>();
        NamedRows.forEach(
                stored.catalog(),
                stored.records(),
                reference.form(),
                reference.table(),
                reference.columns(),
                (record, values) -> {
                    if (!known.contains(new Named(record.agency(), values))) {
                        queries.add(query(rule, reference, record, values));
                    }
                });
        return queries;
    }

    private static Query query(
            ReviewRule rule, Reference reference, RecordVersion record, List<@Nullable String> values) {
        Query plain = Asked.of(
                rule,
                reference.form(),
                record.agency(),
                MonthRange.of(record.month()),
                new Text(
                        "แถวที่ " + record.row() + " อ้างถึง" + quoted(values) + " ซึ่งไม่มีในตารางที่อ้าง",
                        "row " + record.row() + " refers to" + quoted(values)
                                + ", which the other table does not have"));
        return new Query(
                plain.rule(),
                plain.severity(),
                plain.form(),
                plain.agency(),
                plain.months(),
                record.sheet(),
                "",
                plain.message(),
                plain.mend());
    }

    /** Numbers and dates are quoted; any other text may be somebody's name. */
    private static String quoted(List<@Nullable String> values) {
        boolean plain = values.stream().allMatch(value -> value != null && value.matches("[0-9-]{1,10}"));
        return plain ? " " + values.stream().map(String::valueOf).collect(Collectors.joining("/")) : "";
    }
}

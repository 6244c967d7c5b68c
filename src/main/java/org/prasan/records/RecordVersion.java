package org.prasan.records;

import java.time.YearMonth;
import org.prasan.vocabulary.MonthRange;

/** A stored {@link NewVersion}, with where it came from and whether it is the one that counts. */
public record RecordVersion(
        long id,
        long submission,
        String form,
        String table,
        String sheet,
        int row,
        String agency,
        String key,
        YearMonth month,
        MonthRange reporting,
        String payload,
        boolean current) {

    RecordVersion withPayload(String other) {
        return new RecordVersion(
                id, submission, form, table, sheet, row, agency, key, month, reporting, other, current);
    }

    RecordVersion outdated() {
        return new RecordVersion(
                id, submission, form, table, sheet, row, agency, key, month, reporting, payload, false);
    }
}

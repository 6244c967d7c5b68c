package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.prasan.audit.AuditAction;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.checks.CorrectedValue;
import org.prasan.records.Corrections;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;
import org.prasan.records.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an administrator puts right in one row that was read.
 *
 * @param file its path in the inbox
 * @param sheet empty for the only one that has the row
 * @param values by column, as a cell would say it; a member of a group as {@code column{codes}}
 */
public record RowCorrection(String file, String sheet, int row, Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The row cannot be corrected as asked; the message says why. */
    public static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** @return what it was and is, one line a value */
    List<String> apply(Submission submission, Catalog catalog, RunServices services, String actor, String reason) {
        FormDefinition form = catalog.form(submission.form());
        RecordVersions records = new RecordVersions(services.dataSource());
        RecordVersion version = version(submission, form, records);
        TableDefinition table = form.table(version.table());
        List<String> columns = Objects.requireNonNull(
                records.columns(form.id(), table.name()).get(submission.id()), "columns of a form version");
        JsonNode old = JSON.readTree(version.payload());
        Map<String, String> json = new TreeMap<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        new TreeMap<>(values).forEach((leaf, text) -> {
            String value = value(leaf, text, table, version, catalog);
            int at = columns.indexOf(leaf);
            if (at < 0) {
                throw new RefusedException(
                        "อ่านใหม่ก่อนด้วย recheck / the file was read under an older form; recheck it");
            }
            json.put(leaf, value);
            before.add(leaf + "=" + old.path(at));
            after.add(leaf + "=" + value);
        });
        new Corrections(services.dataSource(), services.clock())
                .keep(
                        submission,
                        version,
                        json,
                        new AuditAction(
                                actor,
                                "correct",
                                file + " " + version.sheet() + " row " + row,
                                reason,
                                String.join(", ", before),
                                String.join(", ", after)));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            lines.add(before.get(i) + " → " + after.get(i));
        }
        return lines;
    }

    private RecordVersion version(Submission submission, FormDefinition form, RecordVersions records) {
        List<RecordVersion> found = new ArrayList<>();
        for (TableDefinition table : form.tables()) {
            records.forEach(form.id(), table.name(), version -> {
                boolean meant = version.submission() == submission.id()
                        && version.row() == row
                        && (sheet.isEmpty() || sheet.equals(version.sheet()));
                if (meant) {
                    found.add(version);
                }
            });
        }
        if (found.size() != 1) {
            throw new RefusedException(
                    found.isEmpty()
                            ? "ไม่มีแถวนี้ที่รับไว้ / no row that was taken stands there"
                            : "แถวนี้มีหลายรายการ ให้ระบุ --sheet หรือส่งไฟล์ที่แก้แล้ว"
                                    + " / the row is several records: say --sheet, or a corrected file must come");
        }
        if (!found.get(0).current()) {
            throw new RefusedException("มีไฟล์ใหม่แทนแถวนี้แล้ว / a later file has taken over from this row");
        }
        return found.get(0);
    }

    private static String value(
            String leaf, String text, TableDefinition table, RecordVersion version, Catalog catalog) {
        int place = table.leafNames().indexOf(leaf);
        if (place < 0) {
            throw new RefusedException(
                    "ไม่มีคอลัมน์ / there is no column " + leaf + "; " + String.join(", ", table.leafNames()));
        }
        var column = table.leaves().get(place).column();
        if (table.key().contains(column.name()) || table.month().equals(column.name())) {
            throw new RefusedException("เป็นตัวระบุรายการ ต้องส่งไฟล์ที่แก้แล้ว / " + leaf
                    + " says which record it is: a corrected file must come");
        }
        CorrectedValue.Outcome outcome = CorrectedValue.read(column, text, catalog.codeLists(), version.reporting());
        return outcome.json()
                .orElseThrow(() -> new RefusedException(leaf + ": "
                        + outcome.refusal().map(r -> r.th() + " / " + r.en()).orElse("")));
    }
}

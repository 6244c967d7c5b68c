package org.prasan.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.TableDefinition.Later;
import org.prasan.vocabulary.ThaiText;

/** Reads the tables of {@code jobs/forms/*.yml}. */
final class TableLoader {

    private static final List<String> TOTALS =
            List.of("รวม", "รวมทั้งสิ้น", "ยอดรวม", "รวมทั้งหมด", "total", "grand total");
    private static final List<String> NILS =
            List.of("ไม่มี", "ไม่พบ", "ไม่ปรากฏ", "nil", "none", "no cases", "no records", "nothing to report");
    private static final List<String> ENDS = List.of("ลงชื่อ", "ผู้รายงาน", "signed", "หมายเหตุ:", "note:");
    private static final Set<Type> ONLY_ACROSS = Set.of(Type.MONTH, Type.CHOICE);
    private static final Set<Type> ACROSS = Set.of(Type.CODE, Type.MONTH, Type.CHOICE);

    private final ColumnLoader columns;
    private final List<ColumnDefinition> fields;
    private final Set<String> names = new HashSet<>();

    TableLoader(ColumnLoader columns, List<ColumnDefinition> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    TableDefinition table(Yaml yaml) {
        boolean fromFields = fromFields(yaml);
        if (yaml.has("crosstab") == yaml.has("columns")) {
            throw yaml.problem(
                    "ต้องมี columns หรือ crosstab อย่างหนึ่ง", "either columns or a crosstab is expected here");
        }
        Optional<CrosstabDefinition> crosstab = yaml.find("crosstab").map(this::crosstab);
        List<Yaml> listed = yaml.has("columns") ? yaml.get("columns").asFilledList() : List.of();
        TableDefinition table = new TableDefinition(
                yaml.newName("table", names),
                yaml.get("key").asTexts(),
                yaml.text("month").equals("sheet") ? "" : yaml.text("month"),
                yaml.choice("later", Later.class),
                fromFields,
                columns.columns(listed),
                crosstab,
                yaml.has("totals") ? yaml.texts("totals") : TOTALS,
                yaml.has("nils") ? yaml.texts("nils") : NILS,
                yaml.has("ends") ? yaml.texts("ends") : ENDS,
                List.of());
        checkKey(yaml.get("key"), table);
        checkMonth(yaml.get("month"), table);
        if (crosstab.isEmpty()) {
            checkColumns(yaml, listed, table);
        } else if (yaml.has("rules")) {
            throw yaml.get("rules").problem("ใช้ได้กับตารางที่มี columns", "only a table with columns has rules");
        }
        yaml.find("rules");
        yaml.done();
        return table;
    }

    private static boolean fromFields(Yaml yaml) {
        String from = yaml.text("from", "sheet");
        if (!from.equals("sheet") && !from.equals("fields")) {
            throw yaml.get("from").problem("ต้องเป็น sheet หรือ fields", "sheet or fields is expected here");
        }
        return from.equals("fields");
    }

    private void checkKey(Yaml where, TableDefinition table) {
        for (String name : table.key()) {
            ColumnDefinition column = kept(where, name, table);
            if (table.crosstab().isEmpty() && !isAlwaysThere(column)) {
                throw where.problem(
                        "คอลัมน์ " + name + " อยู่ใน key จึงต้องเป็น required: true",
                        "the column " + name + " is part of the key and must be required: true");
            }
        }
    }

    private boolean isAlwaysThere(ColumnDefinition column) {
        return column.required() || fields.stream().anyMatch(f -> f.name().equals(column.field()) && f.required());
    }

    private static void checkMonth(Yaml where, TableDefinition table) {
        if (table.month().isEmpty()) {
            return;
        }
        Type type = kept(where, table.month(), table).type();
        boolean crosstab = table.crosstab().isPresent();
        if (crosstab ? type != Type.MONTH : type != Type.DATE && type != Type.DATETIME) {
            throw where.problem(
                    "เดือนต้องมาจาก sheet หรือคอลัมน์วันที่",
                    "sheet or a column of type " + (crosstab ? "month" : "date or datetime") + " is expected here");
        }
    }

    private static ColumnDefinition kept(Yaml where, String name, TableDefinition table) {
        return table.findColumn(name)
                .filter(ColumnDefinition::isKept)
                .orElseThrow(() -> where.problem(
                        "ตาราง " + table.name() + " ไม่มีหรือไม่เก็บคอลัมน์ " + name,
                        "table " + table.name() + " keeps no column " + name));
    }

    private void checkColumns(Yaml yaml, List<Yaml> listed, TableDefinition table) {
        Map<String, String> headers = new HashMap<>();
        int found = 0;
        for (int i = 0; i < listed.size(); i++) {
            ColumnDefinition column = table.columns().get(i);
            if (ONLY_ACROSS.contains(column.type())) {
                throw listed.get(i)
                        .get("type")
                        .problem("ใช้ได้เฉพาะใน across", "this type can only stand across a crosstab");
            }
            if (column.isFromField()) {
                field(listed.get(i).get("field"), fields);
            } else if (table.fromFields() || column.headers().isEmpty()) {
                String wanted = table.fromFields() ? "field" : "headers";
                throw listed.get(i).problem("ขาดรายการ " + wanted, "\"" + wanted + "\" is expected here");
            } else {
                found++;
                checkHeaders(listed.get(i), column, headers);
            }
        }
        if (!table.fromFields() && found < 2) {
            throw yaml.problem(
                    "ต้องมีคอลัมน์ที่มี headers อย่างน้อยสองคอลัมน์ จึงจะหาหัวตารางพบ",
                    "at least two columns with headers are expected; by one alone no header row is found");
        }
    }

    /** A header that two columns share would always be taken for the latter. */
    private static void checkHeaders(Yaml where, ColumnDefinition column, Map<String, String> headers) {
        for (String header : column.headers()) {
            List<String> below = column.members().stream()
                    .flatMap(member -> member.headers().stream())
                    .map(ThaiText::headerKey)
                    .toList();
            for (String key : below.isEmpty() ? List.of("") : below) {
                String other = headers.put(ThaiText.headerKey(header) + key, column.name());
                if (other != null && !other.equals(column.name())) {
                    throw where.get("headers")
                            .problem(
                                    "หัวคอลัมน์ " + header + " เป็นของ " + other + " แล้ว",
                                    "the header " + header + " is already that of column " + other);
                }
            }
        }
    }

    private CrosstabDefinition crosstab(Yaml yaml) {
        Set<String> taken = new HashSet<>();
        CrosstabDefinition crosstab = new CrosstabDefinition(
                columns.column(yaml.get("line"), taken),
                yaml.get("across").asFilledList().stream()
                        .map(across -> columns.column(across, taken))
                        .toList(),
                columns.column(yaml.get("value"), taken),
                yaml.texts("leave_out"));
        yaml.done();
        if (crosstab.line().headers().isEmpty()) {
            throw yaml.get("line").problem("ขาดรายการ headers", "\"headers\" is expected here");
        }
        if (crosstab.value().type() != Type.COUNT && crosstab.value().type() != Type.NUMBER) {
            throw yaml.get("value").problem("ต้องเป็น count หรือ number", "a count or number is expected here");
        }
        boolean readable = crosstab.across().stream().allMatch(across -> ACROSS.contains(across.type()));
        if (!readable || crosstab.across().size() > 2) {
            throw yaml.get("across")
                    .problem(
                            "ต้องเป็น code, month หรือ choice ไม่เกินสองชั้น",
                            "one or two of type code, month or choice are expected here");
        }
        return crosstab;
    }

    /** The name of one of the form's heading fields. */
    static ColumnDefinition field(Yaml name, List<ColumnDefinition> fields) {
        return fields.stream()
                .filter(f -> f.name().equals(name.asText()))
                .findFirst()
                .orElseThrow(() -> name.problem(
                        "ไม่มีช่องหัวเรื่อง " + name.asText(), "there is no heading field " + name.asText()));
    }
}

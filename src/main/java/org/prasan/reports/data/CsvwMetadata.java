package org.prasan.reports.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/**
 * Describes both CSV files of an edition as the W3C's CSV on the Web asks for: titles and notes in Thai and English,
 * types, keys, and what an empty value means.
 */
public final class CsvwMetadata {

    private record Column(String name, Text title, String type) {}

    private static final List<Column> SDMX = List.of(
            new Column("STRUCTURE", new Text("ชนิดโครงสร้าง", "Kind of structure"), "string"),
            new Column("STRUCTURE_ID", new Text("โครงสร้าง", "Structure"), "string"),
            new Column("ACTION", new Text("การดำเนินการ", "Action"), "string"),
            new Column("TABLE", DataWords.TABLE, "string"),
            new Column("ROW", DataWords.ROW, "string"),
            new Column("COLUMN", DataWords.COLUMN, "string"),
            new Column("TIME_PERIOD", DataWords.TIME, "string"),
            new Column("OBS_VALUE", DataWords.VALUE, "string"),
            new Column("OBS_STATUS", DataWords.STATUS, "string"),
            new Column("CONF_STATUS", DataWords.CONFIDENTIALITY, "string"),
            new Column("UNIT", DataWords.UNIT, "string"));

    private static final List<Column> TIDY = List.of(
            new Column("table", DataWords.TABLE, "string"),
            new Column("table_th", inThai(DataWords.TABLE), "string"),
            new Column("table_en", inEnglish(DataWords.TABLE), "string"),
            new Column("row", DataWords.ROW, "string"),
            new Column("row_th", inThai(DataWords.ROW), "string"),
            new Column("row_en", inEnglish(DataWords.ROW), "string"),
            new Column("column", DataWords.COLUMN, "string"),
            new Column("column_th", inThai(DataWords.COLUMN), "string"),
            new Column("column_en", inEnglish(DataWords.COLUMN), "string"),
            new Column("time_period", DataWords.TIME, "string"),
            new Column("value", DataWords.VALUE, "decimal"),
            new Column("words_th", inThai(DataWords.WORDS), "string"),
            new Column("words_en", inEnglish(DataWords.WORDS), "string"),
            new Column("status", DataWords.STATUS, "string"),
            new Column("unit_th", inThai(DataWords.UNIT), "string"),
            new Column("unit_en", inEnglish(DataWords.UNIT), "string"));

    public byte[] write(ReportDefinition report, EditionContext context) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "th")));
        metadata.put("dc:title", both(report.title()));
        metadata.put("dc:publisher", both(report.issuer()));
        metadata.put("dc:temporal", both(context.periodLabel()));
        metadata.put("dc:identifier", report.id() + "/" + context.period().code() + "/r" + context.revision());
        metadata.put("dc:date", context.asOf().toString());
        metadata.put("tables", List.of(sdmx(report), tidy(report)));
        return Json.written(metadata);
    }

    private static Map<String, Object> sdmx(ReportDefinition report) {
        Map<String, Object> table =
                table(report.id() + ".csv", SDMX, List.of("STRUCTURE_ID", "TABLE", "ROW", "COLUMN", "TIME_PERIOD"));
        table.put("dc:conformsTo", "SDMX-CSV 2.0");
        table.put("dc:requires", report.id() + ".structure.xml");
        return table;
    }

    private static Map<String, Object> tidy(ReportDefinition report) {
        return table(report.id() + ".tidy.csv", TIDY, List.of("table", "row", "column"));
    }

    private static Map<String, Object> table(String url, List<Column> columns, List<String> key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Map<String, Object>> described = new ArrayList<>();
        columns.forEach(column -> described.add(described(column, key)));
        schema.put("columns", described);
        schema.put("primaryKey", key);
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("url", url);
        table.put("dialect", new LinkedHashMap<>(Map.of("header", true)));
        table.put("rdfs:comment", both(DataWords.EMPTY_VALUE));
        table.put("tableSchema", schema);
        return table;
    }

    private static Map<String, Object> described(Column column, List<String> key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        // A reader finds the column by a title that is its head.
        described.put("titles", column.name());
        described.put("dc:title", both(column.title()));
        described.put("datatype", column.type());
        if (key.contains(column.name())) {
            described.put("required", true);
        }
        return described;
    }

    private static List<Map<String, String>> both(Text text) {
        return List.of(value(text.th(), "th"), value(text.en(), "en"));
    }

    private static Map<String, String> value(String words, String language) {
        Map<String, String> value = new LinkedHashMap<>();
        value.put("@value", words);
        value.put("@language", language);
        return value;
    }

    private static Text inThai(Text text) {
        return new Text(text.th() + " (ภาษาไทย)", text.en() + " in Thai");
    }

    private static Text inEnglish(Text text) {
        return new Text(text.th() + " (ภาษาอังกฤษ)", text.en() + " in English");
    }
}

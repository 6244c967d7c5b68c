package org.prasan.reports.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.Xml;
import org.prasan.vocabulary.Text;

/**
 * The structure of the edition's SDMX-CSV as an SDMX-ML 3.0 message: a flow and a structure for every table, its code
 * lists and concepts, named in Thai and English.
 */
public final class SdmxStructure {

    private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private static final String CONCEPTS = "CONCEPTS";
    private static final Map<String, Text> CONCEPT_NAMES = conceptNames();

    public byte[] write(ReportDefinition report, Map<String, ? extends ReleasedTable> tables, EditionContext context) {
        List<DataTable> all = DataTable.of(report, tables, context);
        Xml xml = Xml.document()
                .open(
                        "mes:Structure",
                        "xmlns:mes",
                        NAMESPACE + "message",
                        "xmlns:str",
                        NAMESPACE + "structure",
                        "xmlns:com",
                        NAMESPACE + "common");
        header(xml, report, context);
        xml.open("mes:Structures");
        codeLists(xml, all);
        concepts(xml);
        xml.open("str:Dataflows");
        all.forEach(table -> flow(xml, table));
        xml.close().open("str:DataStructures");
        all.forEach(table -> SdmxComponents.write(xml, table));
        return xml.close().close().close().bytes();
    }

    /** Prepared on the day of the figures: the clock never reaches a published file. */
    private static void header(Xml xml, ReportDefinition report, EditionContext context) {
        String id = AxisCodes.id(report.id() + "_" + context.period().code() + "_r" + context.revision());
        xml.open("mes:Header").element("mes:ID", id).element("mes:Test", "false");
        xml.element("mes:Prepared", context.asOf() + "T00:00:00Z");
        xml.empty("mes:Sender", "id", DataTable.AGENCY).close();
    }

    private static void codeLists(Xml xml, List<DataTable> tables) {
        xml.open("str:Codelists");
        Map<String, Text> named = new LinkedHashMap<>();
        tables.forEach(table ->
                named.put(AxisCodes.id(table.content().id()), table.content().title()));
        codeList(xml, "CL_TABLE", DataWords.TABLE, named);
        codeList(
                xml,
                "CL_OBS_STATUS",
                DataWords.STATUS,
                ordered(
                        "A",
                        DataWords.NORMAL,
                        "P",
                        DataWords.PROVISIONAL,
                        "M",
                        DataWords.MISSING,
                        "L",
                        DataWords.CANNOT_EXIST,
                        "Q",
                        DataWords.SUPPRESSED));
        codeList(
                xml,
                "CL_CONF_STATUS",
                DataWords.CONFIDENTIALITY,
                ordered("F", DataWords.FREE, "C", DataWords.CONFIDENTIAL));
        for (DataTable table : tables) {
            axis(
                    xml,
                    rowList(table),
                    DataWords.ROW,
                    table.content().rowLabel(),
                    table.content().rows(),
                    table.rows());
            axis(
                    xml,
                    columnList(table),
                    DataWords.COLUMN,
                    table.content().columnLabel(),
                    table.content().columns(),
                    table.columns());
        }
        xml.close();
    }

    static String rowList(DataTable table) {
        return "CL_" + table.flow() + "_ROW";
    }

    static String columnList(DataTable table) {
        return "CL_" + table.flow() + "_COLUMN";
    }

    private static void axis(Xml xml, String id, Text kind, Text label, List<Head> heads, AxisCodes codes) {
        Map<String, Text> named = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            named.put(codes.get(i), heads.get(i).label());
        }
        codeList(xml, id, label.th().isBlank() && label.en().isBlank() ? kind : label, named);
    }

    private static void codeList(Xml xml, String id, Text name, Map<String, Text> codes) {
        open(xml, "str:Codelist", id);
        names(xml, name, id);
        codes.forEach((code, label) -> {
            xml.open("str:Code", "id", code);
            names(xml, label, code);
            xml.close();
        });
        xml.close();
    }

    private static void concepts(Xml xml) {
        xml.open("str:ConceptSchemes");
        open(xml, "str:ConceptScheme", CONCEPTS);
        names(xml, DataWords.CONCEPTS, CONCEPTS);
        CONCEPT_NAMES.forEach((id, name) -> {
            xml.open("str:Concept", "id", id);
            names(xml, name, id);
            xml.close();
        });
        xml.close().close();
    }

    private static void flow(Xml xml, DataTable table) {
        open(xml, "str:Dataflow", table.flow());
        names(xml, table.content().title(), table.content().id());
        xml.element("str:Structure", urn("datastructure.DataStructure", table.flow()))
                .close();
    }

    static void open(Xml xml, String element, String id) {
        xml.open(element, "agencyID", DataTable.AGENCY, "id", id, "version", DataTable.VERSION);
    }

    static void names(Xml xml, Text text, String otherwise) {
        name(xml, "th", text.th().isBlank() ? otherwise : text.th());
        name(xml, "en", text.en().isBlank() ? otherwise : text.en());
    }

    private static void name(Xml xml, String language, String words) {
        xml.open("com:Name", "xml:lang", language).text(words.strip()).close();
    }

    static String concept(String id) {
        return urn("conceptscheme.Concept", CONCEPTS) + "." + id;
    }

    /** @param kind for example {@code codelist.Codelist} */
    static String urn(String kind, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + kind + "=" + DataTable.AGENCY + ":" + id + "(" + DataTable.VERSION
                + ")";
    }

    private static Map<String, Text> ordered(Object... pairs) {
        Map<String, Text> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Text) pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Text> conceptNames() {
        return ordered(
                "TABLE",
                DataWords.TABLE,
                "ROW",
                DataWords.ROW,
                "COLUMN",
                DataWords.COLUMN,
                "TIME_PERIOD",
                DataWords.TIME,
                "OBS_VALUE",
                DataWords.VALUE,
                "OBS_STATUS",
                DataWords.STATUS,
                "CONF_STATUS",
                DataWords.CONFIDENTIALITY,
                "UNIT",
                DataWords.UNIT);
    }
}

package org.prasan.reports.data;

import java.util.List;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.reports.office.Xml;

/** The dimensions, attributes and measure of one table's structure. */
record SdmxComponents(Xml xml) {

    static void write(Xml xml, DataTable table) {
        SdmxStructure.open(xml, "str:DataStructure", table.flow());
        SdmxStructure.names(xml, table.content().title(), table.content().id());
        xml.open("str:DataStructureComponents");
        new SdmxComponents(xml).components(table);
        xml.close().close();
    }

    private void components(DataTable table) {
        xml.open("str:DimensionList", "id", "DimensionDescriptor");
        dimension("TABLE", 1, "CL_TABLE");
        dimension("ROW", 2, SdmxStructure.rowList(table));
        dimension("COLUMN", 3, SdmxStructure.columnList(table));
        xml.open("str:TimeDimension", "id", "TIME_PERIOD");
        concept("TIME_PERIOD");
        format("ObservationalTimePeriod");
        xml.close().close();
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        attribute("OBS_STATUS", "mandatory", "CL_OBS_STATUS");
        attribute("CONF_STATUS", "mandatory", "CL_CONF_STATUS");
        attribute("UNIT", "optional", "");
        xml.close();
        xml.open("str:MeasureList", "id", "MeasureDescriptor");
        xml.open("str:Measure", "id", "OBS_VALUE", "usage", "optional");
        concept("OBS_VALUE");
        format(hasWords(table) ? "String" : "Decimal");
        xml.close().close();
    }

    /** A list's cells are dates and words. */
    private static boolean hasWords(DataTable table) {
        return table.content().cells().stream().flatMap(List::stream).anyMatch(ReleasedCell.Words.class::isInstance);
    }

    private void dimension(String id, int position, String codeList) {
        xml.open("str:Dimension", "id", id, "position", String.valueOf(position));
        concept(id);
        enumeration(codeList);
        xml.close();
    }

    private void attribute(String id, String usage, String codeList) {
        xml.open("str:Attribute", "id", id, "usage", usage);
        concept(id);
        if (codeList.isEmpty()) {
            format("String");
        } else {
            enumeration(codeList);
        }
        xml.open("str:AttributeRelationship");
        if (codeList.isEmpty()) {
            List.of("TABLE").forEach(dimension -> xml.element("str:Dimension", dimension));
        } else {
            xml.empty("str:Observation");
        }
        xml.close().close();
    }

    private void concept(String id) {
        xml.element("str:ConceptIdentity", SdmxStructure.concept(id));
    }

    private void enumeration(String codeList) {
        xml.open("str:LocalRepresentation")
                .element("str:Enumeration", SdmxStructure.urn("codelist.Codelist", codeList))
                .close();
    }

    private void format(String type) {
        xml.open("str:LocalRepresentation")
                .empty("str:TextFormat", "textType", type)
                .close();
    }
}

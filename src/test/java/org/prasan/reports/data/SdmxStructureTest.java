package org.prasan.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.prasan.reports.workbook.SampleReport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SdmxStructureTest {

    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

    private final SampleReport sample = SampleReport.full();
    private final Element structure =
            root(new SdmxStructure().write(sample.definition(), sample.tables(), sample.context()));

    @Test
    void everyCodeOfTheDataIsInTheCodeListOfItsDimension() throws IOException {
        Map<String, Set<String>> codes = new HashMap<>();
        all(structure, "Codelist").forEach(list -> {
            Set<String> ids = new HashSet<>();
            all(list, "Code")
                    .forEach(
                            code -> assertThat(ids.add(code.getAttribute("id"))).isTrue());
            codes.put(list.getAttribute("id"), ids);
        });
        int lines = 0;
        for (CSVRecord line : csv()) {
            Element dsd = structureOf(line.get("STRUCTURE_ID"));
            for (String dimension : List.of("TABLE", "ROW", "COLUMN", "OBS_STATUS", "CONF_STATUS")) {
                assertThat(codes.get(listOf(dsd, dimension))).as(dimension).contains(line.get(dimension));
            }
            lines++;
        }
        assertThat(lines).isGreaterThan(80);
    }

    @Test
    void everyReferenceLeadsToSomethingInTheMessage() {
        Set<String> there = new HashSet<>();
        for (String kind : List.of("Codelist", "DataStructure", "ConceptScheme")) {
            all(structure, kind).forEach(e -> {
                there.add(e.getAttribute("id"));
                all(e, "Concept")
                        .forEach(concept -> there.add(e.getAttribute("id") + "." + concept.getAttribute("id")));
            });
        }
        List<String> references = new ArrayList<>();
        for (String reference : List.of("Enumeration", "ConceptIdentity", "Structure")) {
            all(structure, reference).stream()
                    .map(Element::getTextContent)
                    .filter(text -> text.startsWith(URN))
                    .forEach(references::add);
        }

        assertThat(references)
                .hasSizeGreaterThan(70)
                .allSatisfy(urn -> assertThat(there)
                        .contains(urn.replaceAll("^.*PRASAN:", "").replace("(1.0)", "")));
    }

    @Test
    void everythingIsNamedInThaiAndEnglish() {
        for (String kind : List.of("Codelist", "Code", "Concept", "Dataflow", "DataStructure")) {
            assertThat(all(structure, kind)).isNotEmpty().allSatisfy(e -> {
                List<Element> names = all(e, "Name");
                assertThat(names.get(0).getAttribute("xml:lang")).isEqualTo("th");
                assertThat(names.get(1).getAttribute("xml:lang")).isEqualTo("en");
                assertThat(names.get(0).getTextContent()).isNotBlank();
                assertThat(names.get(1).getTextContent()).isNotBlank();
            });
        }
    }

    @Test
    void idsAreWhatSdmxAllows() {
        for (String kind : List.of("Codelist", "Code", "Concept", "Dataflow", "DataStructure")) {
            assertThat(all(structure, kind))
                    .allSatisfy(e -> assertThat(e.getAttribute("id")).matches("[A-Za-z0-9_@$-]+"));
        }
    }

    private Element structureOf(String structureId) {
        return all(structure, "DataStructure").stream()
                .filter(dsd -> structureId.equals("PRASAN:" + dsd.getAttribute("id") + "(1.0)"))
                .findFirst()
                .orElseThrow();
    }

    private static String listOf(Element dsd, String component) {
        return all(dsd, "*").stream()
                .filter(e -> e.getAttribute("id").equals(component))
                .map(e -> all(e, "Enumeration").get(0).getTextContent())
                .map(urn -> urn.replaceAll("^.*PRASAN:", "").replace("(1.0)", ""))
                .findFirst()
                .orElseThrow();
    }

    private Iterable<CSVRecord> csv() throws IOException {
        String csv = new String(
                new SdmxCsv().write(sample.definition(), sample.tables(), sample.context()), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(csv));
    }

    private static Element root(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}

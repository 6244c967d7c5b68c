package org.prasan.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.prasan.catalog.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens every file of an edition as a reader would, before anyone can. */
final class EditionCheck {

    private final Map<String, byte[]> written;
    private final int tables;

    /** Looking for one among the libraries takes longer than reading a small part. */
    private final XMLInputFactory parsers = XMLInputFactory.newFactory();

    /**
     * @param written what the files must hold
     * @param tables of the report: a workbook has a sheet for each that is not on its cover
     */
    EditionCheck(Map<String, byte[]> written, int tables) {
        this.written = written;
        this.tables = tables;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** @throws BrokenEditionException naming the first file that is broken */
    void check(Path folder) {
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            try {
                check(file.getKey(), folder.resolve(file.getKey()), file.getValue());
            } catch (IOException | XMLStreamException | JacksonException e) {
                throw new BrokenEditionException(file.getKey(), e);
            }
        }
    }

    private void check(String name, Path file, byte[] expected) throws IOException, XMLStreamException {
        byte[] found = Files.readAllBytes(file);
        if (!Arrays.equals(found, expected)) {
            throw new BrokenEditionException(name, "it does not hold what was written");
        }
        if (name.endsWith(".xlsx")) {
            checkWorkbook(name, found);
        } else if (name.endsWith(".docx") || name.endsWith(".pptx")) {
            partsBelow(found, "");
        } else if (name.endsWith(".pdf")) {
            checkPdf(name, found);
        } else if (name.equals(EditionWriter.MANIFEST)) {
            checkManifest(name, found);
        } else if (name.endsWith(".json")) {
            JsonMapper.shared().readTree(found);
        } else if (name.endsWith(".xml")) {
            readThrough(new ByteArrayInputStream(found));
        } else if (name.endsWith(".csv") && !new String(found, StandardCharsets.UTF_8).startsWith(heads(name))) {
            throw new BrokenEditionException(name, "it does not begin with its heads");
        }
    }

    private static String heads(String csv) {
        return csv.endsWith(".tidy.csv") ? "table," : "STRUCTURE,";
    }

    private void checkWorkbook(String name, byte[] found) throws IOException, XMLStreamException {
        int sheets = partsBelow(found, "xl/worksheets/sheet");
        // The cover and the contents, which have no table of their own, and all but the key figures.
        if (sheets < tables + 1) {
            throw new BrokenEditionException(name, "it has " + sheets + " sheets for " + tables + " tables");
        }
    }

    /** Reads all parts; returns how many have such a name. */
    private int partsBelow(byte[] found, String prefix) throws IOException, XMLStreamException {
        int parts = 0;
        try (ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(found))) {
            for (ZipEntry part = file.getNextEntry(); part != null; part = file.getNextEntry()) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    readThrough(new ByteArrayInputStream(file.readAllBytes()));
                }
                parts += part.getName().startsWith(prefix) ? 1 : 0;
            }
        }
        return parts;
    }

    private void readThrough(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = parsers.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            reader.next();
        }
        reader.close();
    }

    private static void checkPdf(String name, byte[] found) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(found)) {
            if (pdf.getNumberOfPages() == 0) {
                throw new BrokenEditionException(name, "it has no pages");
            }
        }
    }

    private void checkManifest(String name, byte[] found) {
        JsonNode outputs = JsonMapper.shared().readTree(found).path("outputs");
        written.forEach((file, bytes) -> {
            if (!file.equals(name) && !outputs.path(file).asString("").equals(Fingerprint.of(bytes))) {
                throw new BrokenEditionException(name, "its checksum of " + file + " is not that of the file");
            }
        });
    }
}

package org.prasan.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.prasan.vocabulary.Language;
import org.w3c.dom.Element;

/** A written workbook, read back by another library than wrote it, and as the XML it is. */
public final class Xlsx {

    private final byte[] bytes;

    private Xlsx(byte[] bytes) {
        this.bytes = bytes;
    }

    static Xlsx of(SampleReport sample, Language language) {
        return new Xlsx(new WorkbookReport().write(sample.definition(), sample.tables(), sample.context(), language));
    }

    public static Xlsx of(byte[] workbook) {
        return new Xlsx(workbook);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    String text(int sheet, String address) {
        return String.valueOf(cells(sheet).get(address));
    }

    List<String> sheetNames() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every cell of a sheet shows, by its address: a {@code Double} or a {@code String}. */
    Map<String, Object> cells(int sheet) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (Row row : workbook.getSheet(sheet).orElseThrow().read()) {
                for (Cell cell : row) {
                    if (cell != null && cell.getValue() != null) {
                        Object value = cell.getValue();
                        cells.put(
                                cell.getAddress().toString(), value instanceof BigDecimal n ? n.doubleValue() : value);
                    }
                }
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The parts whose names begin so. */
    public List<String> parts(String prefix) {
        List<String> found = new ArrayList<>();
        parts().forEach((name, xml) -> {
            if (name.startsWith(prefix) && name.endsWith(".xml")) {
                found.add(xml);
            }
        });
        return found;
    }

    /** The same workbook but for some words of one part. */
    Xlsx with(String part, String before, String after) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(changed)) {
            for (Map.Entry<String, String> entry : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                String xml = entry.getKey().equals(part) ? entry.getValue().replace(before, after) : entry.getValue();
                zip.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Xlsx(changed.toByteArray());
    }

    Element xml(String part) {
        return RawXml.root(parts().get(part));
    }

    String sheetPart(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    /** The part that a relationship leads to. */
    String relatedPart(String from, String id) {
        int slash = from.lastIndexOf('/') + 1;
        Element relations = xml(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels");
        return RawXml.all(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map(relation -> relation.getAttribute("Target").substring(1))
                .findFirst()
                .orElseThrow();
    }

    Element related(String from, String id) {
        return xml(relatedPart(from, id));
    }
}

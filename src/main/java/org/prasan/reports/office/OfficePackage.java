package org.prasan.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an Office file and how they are related. Entries of the zip have one order and one time, so that the
 * same content is the same bytes, in whatever order it was put in and in whatever time zone.
 */
public final class OfficePackage {

    /** Stands for the package itself where a relationship begins. */
    public static final String ROOT = "";

    /** Begins the type of every relationship but that of the core properties. */
    public static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String TYPES = "[Content_Types].xml";

    /** For the first second of 1980 Java adds a second time, which depends on the time zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private record Relation(String id, String type, String target) {}

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

    /**
     * @param name without a slash in front, for example {@code xl/workbook.xml}
     * @throws IllegalArgumentException when there is such a part
     */
    public void part(String name, String contentType, byte[] content) {
        if (parts.put(name, content) != null) {
            throw new IllegalArgumentException("two parts of one name: " + name);
        }
        types.put(name, contentType);
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * @param type without {@link #RELATION}, or whole
     * @param target name of a part
     * @return the relationship's id among those of {@code from}
     */
    public String relate(String from, String type, String target) {
        String id = "rId" + (relations.getOrDefault(from, List.of()).size() + 1);
        relate(from, id, type, target);
        return id;
    }

    /** With an id that the part refers to already. */
    public void relate(String from, String id, String type, String target) {
        relations
                .computeIfAbsent(from, f -> new ArrayList<>())
                .add(new Relation(id, type.startsWith("http") ? type : RELATION + type, target));
    }

    public byte[] zip() {
        SortedMap<String, byte[]> entries = new TreeMap<>(parts);
        relations.forEach((from, all) -> entries.put(relationsOf(from), written(all)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Readers that go through the file once want the list of types first.
            entry(out, TYPES, contentTypes());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                entry(out, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private byte[] contentTypes() {
        Xml xml = Xml.document().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
        return xml.close().bytes();
    }

    private static byte[] written(List<Relation> all) {
        Xml xml = Xml.document()
                .open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (Relation one : all) {
            xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", "/" + one.target());
        }
        return xml.close().bytes();
    }

    /** {@code xl/workbook.xml} has its relationships in {@code xl/_rels/workbook.xml.rels}. */
    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}

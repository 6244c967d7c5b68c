package org.prasan.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.prasan.reports.office.OfficePackage;
import org.prasan.reports.office.XmlTree;

/** The parts of a workbook that somebody drew, and how they are related. */
record TemplateParts(Map<String, byte[]> parts) {

    record Relation(String id, String type, String target) {}

    static TemplateParts read(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new TemplateParts(parts);
    }

    Optional<XmlTree> tree(String part) throws IOException {
        byte[] xml = parts.get(part);
        try {
            return xml == null ? Optional.empty() : Optional.of(XmlTree.read(xml));
        } catch (XMLStreamException e) {
            throw new IOException(part + " is not well formed: " + e.getMessage(), e);
        }
    }

    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlTree> relations = tree(folder + "_rels/" + part.substring(slash) + ".rels");
        return relations.stream()
                .flatMap(tree -> tree.all("Relationship").stream())
                .filter(relation -> !relation.attribute("TargetMode").equals("External"))
                .map(relation -> new Relation(
                        relation.attribute("Id"),
                        relation.attribute("Type"),
                        resolved(folder, relation.attribute("Target"))))
                .toList();
    }

    /** The part of the first relationship of this type, for example {@code styles}. */
    Optional<String> related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .filter(parts::containsKey)
                .findFirst();
    }

    /** Copies a part and the pictures that it shows; its relationships keep their ids. */
    void copy(OfficePackage to, String part, String contentType) throws IOException {
        to.part(part, contentType, parts.getOrDefault(part, new byte[0]));
        for (Relation relation : relations(part)) {
            String ending = relation.target().substring(relation.target().lastIndexOf('.') + 1);
            if (relation.type().endsWith("/image")) {
                if (!to.has(relation.target())) {
                    to.part(relation.target(), image(ending), parts.getOrDefault(relation.target(), new byte[0]));
                }
                to.relate(part, relation.id(), relation.type(), relation.target());
            }
        }
    }

    private static String image(String ending) {
        return "image/"
                + switch (ending.toLowerCase(java.util.Locale.ROOT)) {
                    case "jpg" -> "jpeg";
                    case "svg" -> "svg+xml";
                    case "emf" -> "x-emf";
                    case "wmf" -> "x-wmf";
                    default -> ending.toLowerCase(java.util.Locale.ROOT);
                };
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return Path.of(path).normalize().toString().replace('\\', '/');
    }
}

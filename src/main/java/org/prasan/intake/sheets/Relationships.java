package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Where a part says that the parts it needs lie. */
final class Relationships extends PartHandler {

    private final String folder;
    private final List<Relationship> relationships = new ArrayList<>();

    /** @param kind the last word of the type, which transitional and strict workbooks share */
    record Relationship(@Nullable String id, String kind, String path) {}

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** @param part empty for the package itself */
    static Relationships of(ZipParts parts, String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        Relationships relationships = new Relationships(part.substring(0, slash));
        relationships.parse(parts, part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        return relationships;
    }

    Optional<String> findPath(String kind) {
        return relationships.stream()
                .filter(r -> r.kind().equals(kind))
                .map(Relationship::path)
                .findFirst();
    }

    Relationship get(String id) throws IOException {
        return relationships.stream()
                .filter(r -> id.equals(r.id()))
                .findFirst()
                .orElseThrow(() -> new IOException("no relationship " + id));
    }

    @Override
    void start(String name, Attributes attributes) {
        String type = attribute(attributes, "Type");
        String target = attribute(attributes, "Target");
        if (name.equals("Relationship") && type != null && target != null) {
            String kind = type.substring(type.lastIndexOf('/') + 1);
            relationships.add(new Relationship(attribute(attributes, "Id"), kind, resolve(target)));
        }
    }

    /** Targets are relative to the part's folder or absolute, and some writers use backslashes. */
    private String resolve(String target) {
        String slashed = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (slashed.startsWith("/") ? slashed : folder + slashed).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}

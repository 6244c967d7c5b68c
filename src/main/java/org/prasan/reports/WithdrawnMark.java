package org.prasan.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code withdrawn.json} beside the manifest of an edition that no longer holds: the edition itself is never changed.
 *
 * @param moment ISO text in UTC
 * @param successor the edition that takes its place; empty when there is none
 */
public record WithdrawnMark(String edition, String moment, String reason, String successor) {

    public static final String FILE = "withdrawn.json";

    /**
     * Marks a folder, again with the same content when it is marked.
     *
     * @return false when no edition lies there
     * @throws UnwritableOutputException when it cannot be written
     */
    public boolean in(Path folder) {
        if (!EditionWriter.isWritten(folder)) {
            return false;
        }
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("edition", edition);
        content.put("withdrawn_at", moment);
        content.put("reason", reason);
        content.put("successor", successor);
        Path aside = folder.resolve("." + FILE + "." + UUID.randomUUID());
        try {
            Files.writeString(
                    aside, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
            Files.move(aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException unwritable) {
            throw new UnwritableOutputException(folder, unwritable);
        }
    }

    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }
}

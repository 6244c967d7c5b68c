package org.prasan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A job's file as far as it decides what a run makes. */
final class JobFile {

    private static final Pattern SCHEDULES = Pattern.compile("schedules\\s*:.*");

    /** A key of the file itself, which ends what stood before it. */
    private static final Pattern KEY = Pattern.compile("[^\\s#-].*");

    private JobFile() {}

    /** When a job runs changes nothing of what was made before, so its schedules are left out. */
    static byte[] withoutSchedules(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> kept = new ArrayList<>();
        boolean within = false;
        for (String line : text.split("(?<=\n)", -1)) {
            String content = line.stripTrailing();
            if (KEY.matcher(content).matches()) {
                within = SCHEDULES.matcher(content).matches();
            }
            if (!within) {
                kept.add(line);
            }
        }
        return String.join("", kept).getBytes(StandardCharsets.UTF_8);
    }
}

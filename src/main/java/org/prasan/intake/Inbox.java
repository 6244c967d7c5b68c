package org.prasan.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A folder that agencies' files lie in, with everything below it. It is only ever read. A {@code received.csv} in any
 * of its folders ({@code file,received_at}, files relative to that folder) says when they came; the nearest holds.
 */
public final class Inbox {

    /** What a name ends in whose file is being written; it is not there yet. */
    public static final String UNFINISHED = ".part";

    static final String RECEIVED = "received.csv";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path folder;
    private final Path listed;
    private final List<PathMatcher> ignored;
    private final Map<String, OffsetDateTime> received = new HashMap<>();
    private final List<String> links = new ArrayList<>();

    public Inbox(Path folder, List<String> ignore) {
        this(folder, folder, ignore);
    }

    /** @param listed the part of the folder that is looked into; paths are those of the whole */
    public Inbox(Path folder, Path listed, List<String> ignore) {
        this.folder = folder;
        this.listed = listed;
        this.ignored = ignore.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + composed(glob)))
                .toList();
    }

    /** @throws UncheckedIOException when the folder cannot be read */
    public List<FoundFile> list() {
        List<Path> files;
        try (Stream<Path> all = Files.walk(listed)) {
            List<Path> sorted = all.sorted().toList();
            files = sorted.stream().filter(InboxContent::isPlain).toList();
            links.clear();
            sorted.stream()
                    .filter(Files::isSymbolicLink)
                    .map(link -> path(folder.relativize(link)))
                    .forEach(links::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.stream()
                .filter(file -> file.getFileName().toString().equals(RECEIVED))
                .sorted(Comparator.comparingInt(Path::getNameCount))
                .forEach(this::readReceived);
        List<FoundFile> found = new ArrayList<>();
        for (Path file : files) {
            Path relative = folder.relativize(file);
            boolean finished = !relative.toString().endsWith(UNFINISHED);
            if (finished && !relative.endsWith(RECEIVED) && !isIgnored(relative)) {
                add(file, path(relative), found);
            }
        }
        return found;
    }

    /** Each file of a zip is one of its own, received with it. */
    private void add(Path file, String path, List<FoundFile> found) {
        Optional<OffsetDateTime> moment = Optional.ofNullable(received.get(composed(path)));
        List<ZippedFiles.Zipped> zipped = ZippedFiles.in(file);
        for (ZippedFiles.Zipped each : zipped) {
            String whole = path + "/" + each.name();
            if (!isIgnored(Path.of(whole))) {
                OffsetDateTime own = received.get(composed(whole));
                found.add(new FoundFile(folder, whole, each.size(), own == null ? moment : Optional.of(own)));
            }
        }
        if (zipped.isEmpty()) {
            found.add(new FoundFile(folder, path, size(file), moment));
        }
    }

    /** Symbolic links, which are not followed: they may lead out of the inbox. Known once files are listed. */
    public List<String> links() {
        return List.copyOf(links);
    }

    private boolean isIgnored(Path relative) {
        Path typed = relative.getFileSystem().getPath(composed(relative.toString()));
        return ignored.stream().anyMatch(glob -> glob.matches(typed));
    }

    private void readReceived(Path csv) {
        Path base = folder.relativize(csv.getParent());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser lines = format.parse(new StringReader(text(csv)))) {
            if (!lines.getHeaderNames().containsAll(List.of("file", "received_at"))) {
                throw new IllegalArgumentException("found " + lines.getHeaderNames());
            }
            for (CSVRecord line : lines) {
                String path =
                        path(base.resolve(line.get("file").replace('\\', '/')).normalize());
                received.put(composed(path), OffsetDateTime.parse(line.get("received_at")));
            }
        } catch (IOException | UncheckedIOException | DateTimeParseException | IllegalArgumentException broken) {
            throw new BrokenReceivedException(path(folder.relativize(csv)), broken);
        }
    }

    /** Spreadsheet programs put a mark before the first letter of a CSV file. */
    private static String text(Path csv) throws IOException {
        String text = Files.readString(csv);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String path(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /** So that a name typed on one system is found on another. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.prasan.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.catalog.Fingerprint;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An edition that is made of safe tables only. Only this module can make one, or open one that it has made. */
public final class SafeEdition implements Edition {

    private final Path folder;
    private final JsonNode manifest;
    private final String manifestSha256;
    private final List<EditionFile> files;

    private SafeEdition(Path folder, JsonNode manifest, String manifestSha256, List<EditionFile> files) {
        this.folder = folder;
        this.manifest = manifest;
        this.manifestSha256 = manifestSha256;
        this.files = List.copyOf(files);
    }

    /**
     * Opens one that lies in a folder, and reads every file of it.
     *
     * @throws BrokenEditionException when it is not protected, or a file is not the one that its manifest names
     */
    public static SafeEdition open(Path folder) {
        byte[] written = read(folder, EditionWriter.MANIFEST);
        JsonNode manifest = parsed(written);
        String audience = manifest.path("audience").asString(INTERNAL);
        if (!manifest.path("protected").asBoolean(false) || audience.equals(INTERNAL)) {
            throw new BrokenEditionException(EditionWriter.MANIFEST, "it is not an edition of safe tables");
        }
        List<EditionFile> files = new ArrayList<>();
        manifest.path("outputs").forEachEntry((name, sha256) -> {
            byte[] content = read(folder, name);
            if (!Fingerprint.of(content).equals(sha256.asString(""))) {
                throw new BrokenEditionException(name, "it is not the one that the manifest names");
            }
            files.add(new EditionFile(name, content.length, sha256.asString("")));
        });
        files.add(new EditionFile(EditionWriter.MANIFEST, written.length, Fingerprint.of(written)));
        files.sort(Comparator.comparing(EditionFile::name));
        return new SafeEdition(folder, manifest, Fingerprint.of(written), files);
    }

    private static JsonNode parsed(byte[] manifest) {
        try {
            return JsonMapper.shared().readTree(manifest);
        } catch (JacksonException broken) {
            throw new BrokenEditionException(EditionWriter.MANIFEST, broken);
        }
    }

    private static byte[] read(Path folder, String file) {
        if (!Path.of(file).getFileName().toString().equals(file)) {
            throw new BrokenEditionException(file, "it is not a file of the edition's folder");
        }
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException missing) {
            throw new BrokenEditionException(file, missing);
        }
    }

    @Override
    public String report() {
        return manifest.path("report").asString();
    }

    @Override
    public Period period() {
        return Period.parse(manifest.path("period").asString());
    }

    @Override
    public int revision() {
        return manifest.path("revision").asInt();
    }

    @Override
    public String audience() {
        return manifest.path("audience").asString();
    }

    /** The day on which its figures were known. */
    public LocalDate asOf() {
        return LocalDate.parse(manifest.path("as_of").asString());
    }

    /** Whether it says of itself that it is not for release. */
    public boolean isDraft() {
        return manifest.path("stamp").asString("").equals(Stamp.DRAFT.name());
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<EditionFile> files() {
        return files;
    }

    /** Of the manifest, which has the checksums of all others: whoever knows it knows the edition. */
    public String manifestSha256() {
        return manifestSha256;
    }

    /** @throws BrokenEditionException when it is another edition than the one that has this manifest */
    public void requireManifest(String sha256) {
        if (!manifestSha256.equals(sha256)) {
            throw new BrokenEditionException(EditionWriter.MANIFEST, "it is not the one that was released");
        }
    }

    /** @throws BrokenEditionException when the file has changed since it was opened */
    public byte[] content(EditionFile file) {
        byte[] content = read(folder, file.name());
        if (!Fingerprint.of(content).equals(file.sha256())) {
            throw new BrokenEditionException(file.name(), "it has changed");
        }
        return content;
    }

    /** Takes this copy away, with the folders above it that hold nothing else; it must lie elsewhere as well. */
    public void takeAwayFrom(Path root) {
        new OutputFolder(root).remove(folder);
    }

    /**
     * Copies it below another folder, whole or not at all; one that is there already stays.
     *
     * @throws EditionExistsException when another edition lies there
     * @throws UnwritableOutputException when the folder cannot be written
     */
    public SafeEdition copyTo(Path root) {
        Path target = root.resolve(id());
        if (EditionWriter.isWritten(target)) {
            SafeEdition there = open(target);
            if (there.manifestSha256.equals(manifestSha256)) {
                return there;
            }
            throw new EditionExistsException(target);
        }
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.name(), content(file)));
        new OutputFolder(root).write(target, contents, written -> open(written));
        return open(target);
    }
}

package org.prasan.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.FoundFile;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.SeenFile;

/** Lists what a job reads, notes when each file came and takes its SHA-256. */
final class ReceiveStage {

    private final InboxFiles files;
    private final Clock clock;
    private final KeptContents contents;
    private List<String> links = List.of();

    /** @param contents where the files' contents are kept for reading */
    ReceiveStage(InboxFiles files, Clock clock, KeptContents contents) {
        this.files = files;
        this.clock = clock;
        this.contents = contents;
    }

    /** In order of arrival. */
    List<InboxFile> receive(Sources sources) {
        List<InboxFile> all = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Sources.Source source : sources.all()) {
            List<SeenFile> seen =
                    source.inbox().list().parallelStream().map(this::seen).toList();
            left.addAll(source.inbox().links());
            all.addAll(files.register(source.folder().toString(), seen, OffsetDateTime.now(clock)));
        }
        links = List.copyOf(left);
        return all.stream().sorted(InboxFile.ORDER_OF_ARRIVAL).toList();
    }

    /** Symbolic links that lay in the inbox just received, which are left out. */
    List<String> links() {
        return links;
    }

    private SeenFile seen(FoundFile file) {
        return new SeenFile(
                file.path(), sha256(file), file.size(), file.receivedAt().orElse(null));
    }

    /** Large files go by piece by piece: as many as there are processors would not fit into memory. */
    private String sha256(FoundFile file) {
        try (InputStream in = file.open()) {
            byte[] begin = in.readNBytes(KeptContents.MOST_BYTES_OF_ONE + 1);
            if (begin.length > KeptContents.MOST_BYTES_OF_ONE) {
                return Fingerprint.of(new SequenceInputStream(new ByteArrayInputStream(begin), in));
            }
            String sha256 = Fingerprint.of(begin);
            contents.keep(file.path(), sha256, begin);
            return sha256;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Over contents and paths, so that two runs can be told to have had the same inputs. */
    static String fingerprint(List<InboxFile> files) {
        return Fingerprint.of(
                files.stream().map(f -> f.sha256() + " " + f.path()).sorted().toList());
    }
}

package org.prasan.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.SeenFile;

/** Lists an inbox, notes when each file came and takes its SHA-256. */
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
    List<InboxFile> receive(Path inbox, List<String> ignore) {
        Inbox folder = new Inbox(inbox, ignore);
        List<SeenFile> seen = folder.list().parallelStream().map(this::seen).toList();
        links = folder.links();
        return files.register(inbox.toString(), seen, OffsetDateTime.now(clock));
    }

    /** Symbolic links that lay in the inbox just received, which are left out. */
    List<String> links() {
        return links;
    }

    private SeenFile seen(FoundFile file) {
        byte[] content = file.content();
        String sha256 = Fingerprint.of(content);
        contents.keep(file.path(), sha256, content);
        return new SeenFile(file.path(), sha256, file.size(), file.receivedAt().orElse(null));
    }

    /** Over contents and paths, so that two runs can be told to have had the same inputs. */
    static String fingerprint(List<InboxFile> files) {
        return Fingerprint.of(
                files.stream().map(f -> f.sha256() + " " + f.path()).sorted().toList());
    }
}

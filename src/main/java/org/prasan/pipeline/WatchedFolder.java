package org.prasan.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.prasan.intake.FileStamps;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;

/**
 * A folder as it lay at the last look. While nothing in it changes, no file is opened; one that has changed is opened once
 * it lay still from one look to the next, since whoever writes it may not be done.
 */
final class WatchedFolder {

    /** So that a look ends soon; the next goes on. */
    private static final int MOST_OPENED = 100;

    private final Path folder;
    private FileStamps last = new FileStamps(Map.of());
    private Map<String, Glimpse> glimpses = new TreeMap<>();
    private boolean complete;

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /** @param glance opens a file whose content's SHA-256 is not known yet */
    Collection<Glimpse> look(Inbox inbox, BiFunction<FoundFile, byte[], Glimpse> glance) {
        FileStamps now = FileStamps.below(folder);
        if (!complete || !now.equals(last)) {
            open(inbox.list(), now, glance);
        }
        last = now;
        return List.copyOf(glimpses.values());
    }

    private void open(List<FoundFile> files, FileStamps now, BiFunction<FoundFile, byte[], Glimpse> glance) {
        Map<String, Glimpse> known = new TreeMap<>();
        int opened = 0;
        complete = true;
        for (FoundFile file : files) {
            Optional<Path> still = now.holder(file).filter(holder -> now.isAsIn(last, holder));
            Glimpse before = glimpses.get(file.path());
            if (still.isPresent() && before != null) {
                known.put(file.path(), before);
            } else if (still.isPresent() && opened < MOST_OPENED) {
                opened++;
                glance(file, still.get(), now, glance)
                        .ifPresentOrElse(glimpse -> known.put(file.path(), glimpse), () -> {
                            complete = false;
                        });
            } else {
                complete = false;
            }
        }
        glimpses = known;
    }

    /** Empty when it was changed or taken away meanwhile. */
    private static Optional<Glimpse> glance(
            FoundFile file, Path holder, FileStamps now, BiFunction<FoundFile, byte[], Glimpse> glance) {
        try {
            byte[] content = file.content();
            return FileStamps.below(holder).isAsIn(now, holder)
                    ? Optional.of(glance.apply(file, content))
                    : Optional.empty();
        } catch (UncheckedIOException takenAway) {
            return Optional.empty();
        }
    }
}

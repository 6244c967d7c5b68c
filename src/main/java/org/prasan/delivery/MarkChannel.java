package org.prasan.delivery;

import java.nio.file.Path;
import org.prasan.reports.UnwritableOutputException;
import org.prasan.reports.WithdrawnMark;

/** Marks the copy of an edition that was put into a folder as withdrawn. */
record MarkChannel(Path folder, WithdrawnMark mark) implements Channel {

    @Override
    public String name() {
        return FolderChannel.NAME;
    }

    @Override
    public String destination() {
        return folder.toString();
    }

    @Override
    public Dispatch send(Letter letter, String messageId) {
        try {
            return mark.in(folder) ? Dispatch.sent() : Dispatch.refusedForGood("the copy lies there no more");
        } catch (UnwritableOutputException unwritable) {
            return Dispatch.refused("the folder cannot be written");
        }
    }
}

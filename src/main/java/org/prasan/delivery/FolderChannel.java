package org.prasan.delivery;

import java.nio.file.Path;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.EditionExistsException;
import org.prasan.reports.SafeEdition;
import org.prasan.reports.UnwritableOutputException;

/** Copies an edition into a folder, such as a file share: whole or not at all. */
final class FolderChannel implements Channel {

    static final String NAME = "folder";

    private final SafeEdition edition;
    private final Path root;

    FolderChannel(SafeEdition edition, Path root) {
        this.edition = edition;
        this.root = root;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String destination() {
        return root.resolve(edition.id()).toString();
    }

    @Override
    public Dispatch send(Letter letter, String messageId) {
        try {
            edition.copyTo(root);
            return Dispatch.sent();
        } catch (UnwritableOutputException unwritable) {
            return Dispatch.refused("the folder cannot be written");
        } catch (EditionExistsException other) {
            return Dispatch.refusedForGood("another edition lies there");
        } catch (BrokenEditionException broken) {
            return Dispatch.refusedForGood("the edition is not as it was released");
        }
    }
}

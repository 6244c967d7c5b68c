package org.prasan.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The last resort: the letter lies as a text file in a folder, whole or not at all. */
public final class FileChannel implements Channel {

    public static final String NAME = "file";

    private final Path folder;
    private final String fileName;

    /** @param fileName without its ending */
    public FileChannel(Path folder, String fileName) {
        this.folder = folder;
        this.fileName = fileName.replaceAll("[^\\p{Alnum}._-]", "-") + ".txt";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Dispatch send(Letter letter, String messageId) {
        try {
            Files.createDirectories(folder);
            Path aside = folder.resolve("." + fileName);
            Files.writeString(aside, new MailText(letter).text() + "\n\n" + messageId + "\n");
            Files.move(aside, folder.resolve(fileName), StandardCopyOption.REPLACE_EXISTING);
            return Dispatch.sent();
        } catch (IOException unwritable) {
            return Dispatch.refused(unwritable.getClass().getSimpleName());
        }
    }
}

package org.prasan.delivery;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.EditionRecipient.Copy;
import org.prasan.delivery.RecipientPasswords.MissingPasswordException;
import org.prasan.reports.Edition.EditionFile;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Language;

/** The copies of an edition's files that travel with a letter, in the languages of its recipient. */
final class Copies {

    private static final String PDF = "application/pdf";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RecipientPasswords passwords;

    Copies(RecipientPasswords passwords) {
        this.passwords = passwords;
    }

    List<Attachment> of(SafeEdition edition, EditionRecipient recipient) throws MissingPasswordException {
        if (recipient.copy().isEmpty()) {
            return List.of();
        }
        String password = passwords.of(recipient.name());
        List<Attachment> copies = new ArrayList<>();
        for (EditionFile file : edition.files()) {
            for (Language language : recipient.languages()) {
                String stem = edition.report() + "." + language.code();
                if (recipient.copy().contains(Copy.PDF) && file.name().equals(stem + Copy.PDF.ending())) {
                    copies.add(new Attachment(file.name(), PDF, EncryptedCopy.pdf(edition.content(file), password)));
                }
                if (recipient.copy().contains(Copy.XLSX) && file.name().equals(stem + Copy.XLSX.ending())) {
                    copies.add(new Attachment(
                            file.name(), WORKBOOK, EncryptedCopy.workbook(edition.content(file), password)));
                }
            }
        }
        return copies;
    }
}

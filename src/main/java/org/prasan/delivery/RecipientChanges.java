package org.prasan.delivery;

import java.util.List;
import java.util.Optional;

/** What people changed of recipients beside the file, from the console or by command: the file is the base, this overrides it. */
public interface RecipientChanges {

    Optional<RecipientChange> find(String recipient);

    /** By the recipients' names. */
    List<RecipientChange> list();

    /** Keeps the change in the place of the one before, with its line in the audit log; one that changes nothing takes it back. */
    void change(RecipientChange change, String actor, String reason);
}

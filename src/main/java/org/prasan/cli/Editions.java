package org.prasan.cli;

import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;

/** Editions as they are named on the command line. */
final class Editions {

    private Editions() {}

    static ReleasedEdition named(String id, Session session) {
        return session.get(Releases.class)
                .find(id.strip())
                .orElseThrow(() -> new UsageException(
                        "ไม่มีฉบับนี้ในทะเบียน ดูด้วยคำสั่ง editions / there is no such edition, see editions: " + id));
    }
}

package org.prasan.reports;

import java.nio.file.Path;

/** The folder of an edition is there already. What has been issued is never changed; a change needs a new revision. */
public final class EditionExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EditionExistsException(Path folder) {
        super("this edition is there already and is never changed; make a new revision: " + folder
                + " / ฉบับนี้มีอยู่แล้วและจะไม่ถูกแก้ไข โปรดออกฉบับใหม่: " + folder);
    }
}

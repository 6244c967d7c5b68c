package org.prasan.returns;

import java.util.List;
import org.prasan.records.StoredFinding;

/**
 * What is returned for one file.
 *
 * @param path as the inbox has it
 * @param agency empty when it is not known who sent it
 * @param reason why the file was refused as a whole; empty when it was not
 */
public record ReturnedFile(String path, String agency, String reason, List<StoredFinding> findings) {

    public ReturnedFile {
        findings = List.copyOf(findings);
    }
}

package org.prasan.returns;

import java.util.List;
import org.prasan.records.StoredFinding;
import org.prasan.review.Query;

/**
 * What is returned for one file.
 *
 * @param path as the inbox has it
 * @param agency empty when it is not known who sent it
 * @param reason why the file was refused as a whole; empty when it was not
 * @param queries that rules over stored records ask of its agency about its months, not yet explained
 */
public record ReturnedFile(
        String path, String agency, String reason, List<StoredFinding> findings, List<Query> queries) {

    public ReturnedFile {
        findings = List.copyOf(findings);
        queries = List.copyOf(queries);
    }
}

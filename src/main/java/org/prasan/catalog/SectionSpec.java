package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * One heading of a report.
 *
 * @param lead the sentence under the heading
 * @param contents ids of charts and tables of the same report, in reading order
 */
public record SectionSpec(String id, Text title, Text lead, List<String> contents) {

    public SectionSpec {
        contents = List.copyOf(contents);
    }
}

package org.prasan.catalog;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.vocabulary.Text;

/** What is done when a submission arrives that changes a period whose edition is published already. */
public enum RevisePolicy {
    AT_ONCE("at once", new Text("ออกฉบับแก้ไขทันที", "a revision is made at once")),
    NEXT_EDITION(
            "next edition", new Text("รอรวมในการออกรายงานงวดนี้ครั้งต่อไป", "left for the next run of the period")),
    ASK("ask", new Text("รอผู้ดูแลตัดสินใจ", "an administrator is asked"));

    private final String word;
    private final Text meaning;

    RevisePolicy(String word, Text meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** As it is written in a job. */
    public String word() {
        return word;
    }

    public Text meaning() {
        return meaning;
    }

    static RevisePolicy of(Yaml yaml) {
        return Stream.of(values())
                .filter(policy -> policy.word.equals(yaml.asText()))
                .findFirst()
                .orElseThrow(() -> yaml.problem(
                        "ต้องเป็นหนึ่งใน: " + words(),
                        "one of " + words() + " is expected here, not " + yaml.asText()));
    }

    private static String words() {
        return Stream.of(values()).map(RevisePolicy::word).collect(Collectors.joining(", "));
    }
}

package org.prasan.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which submissions somebody looks for; empty text stands for any.
 *
 * @param senders the agencies that may be seen; empty when all may, and what came from nobody known too
 * @param run whose frozen files
 * @param rule, {@code severity} of a finding
 */
public record SearchFilter(
        Optional<Collection<String>> senders,
        String run,
        long submission,
        String agency,
        String form,
        String rule,
        String severity) {

    public SearchFilter {
        senders = senders.map(codes -> List.copyOf(new TreeSet<>(codes)));
    }

    public static SearchFilter everything() {
        return new SearchFilter(Optional.empty(), "", 0, "", "", "", "");
    }

    public SearchFilter by(Collection<String> codes) {
        return new SearchFilter(Optional.of(codes), run, submission, agency, form, rule, severity);
    }

    public SearchFilter ofRun(String key) {
        return new SearchFilter(senders, key, submission, agency, form, rule, severity);
    }

    public SearchFilter ofSubmission(long id) {
        return new SearchFilter(senders, run, id, agency, form, rule, severity);
    }

    public SearchFilter ofAgency(String code) {
        return new SearchFilter(senders, run, submission, code, form, rule, severity);
    }

    public SearchFilter ofForm(String id) {
        return new SearchFilter(senders, run, submission, agency, id, rule, severity);
    }

    public SearchFilter ofRule(String name, String weight) {
        return new SearchFilter(senders, run, submission, agency, form, name, weight);
    }
}

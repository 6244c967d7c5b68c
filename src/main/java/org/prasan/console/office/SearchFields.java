package org.prasan.console.office;

import org.prasan.records.SearchFilter;

/**
 * What somebody filters by, as it stands in the address; empty text for any.
 *
 * @param run its key, such as {@code committee-reports/FY2562/r1}
 * @param submission its number, 0 for any
 */
record SearchFields(String run, long submission, String agency, String form, String rule, String severity) {

    SearchFields {
        run = run == null ? "" : run;
        agency = agency == null ? "" : agency;
        form = form == null ? "" : form;
        rule = rule == null ? "" : rule;
        severity = severity == null ? "" : severity;
    }

    SearchFilter filter() {
        return SearchFilter.everything()
                .ofRun(run)
                .ofSubmission(submission)
                .ofAgency(agency)
                .ofForm(form)
                .ofRule(rule, severity);
    }
}

package org.prasan.operations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Question;
import org.prasan.catalog.ReportDefinition;
import org.prasan.pipeline.Answer;
import org.prasan.pipeline.Asking;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.WhatIf;
import org.prasan.reports.EditionFormat;
import org.prasan.vocabulary.Period;

/** A committee's questions, answered without a run. */
public final class Questions {

    private final RunServices services;

    Questions(RunServices services) {
        this.services = services;
    }

    public Answer answer(
            Catalog catalog,
            Question question,
            Period period,
            Optional<LocalDate> asOf,
            Path out,
            Set<EditionFormat> formats) {
        return new Asking(catalog, services).answer(question, period, asOf, out, formats);
    }

    /** What the reports' tables would lose if they were made otherwise, in lines for the statistician. */
    public List<String> whatIf(Catalog catalog, List<ReportDefinition> reports, Period period) {
        return new WhatIf(catalog, services).lines(reports, period);
    }
}

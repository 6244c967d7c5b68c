package org.prasan.operations;

import java.nio.file.Path;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.pipeline.Preview;
import org.prasan.pipeline.RunServices;
import org.prasan.vocabulary.Period;

/** Reports for whoever designs them, without a run. */
public final class Previews {

    private final RunServices services;

    Previews(RunServices services) {
        this.services = services;
    }

    /** @return the folder that it lies in, in the data folder */
    public Path write(Catalog catalog, ReportDefinition report, Period period) {
        return new Preview(catalog, services).write(report, period);
    }
}

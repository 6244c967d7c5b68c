package org.prasan.pipeline;

import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.vocabulary.Text;

final class EditionStage {

    EditionStage(Run run, JobDefinition job, Catalog catalog, RunServices services) {}

    Text figures() {
        return Text.same("");
    }

    Text protect() {
        return Text.same("");
    }

    Text write() {
        return Text.same("");
    }
}

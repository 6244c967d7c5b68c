/** Turns current records into tables of figures, each with its lineage and four cell states. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "records"})
package org.prasan.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

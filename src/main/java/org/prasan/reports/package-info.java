/** Turns released tables into an edition: workbook, PDF, data file and manifest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "disclosure"})
package org.prasan.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

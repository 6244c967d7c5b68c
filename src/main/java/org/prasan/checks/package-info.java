/** Turns a row into a record or into findings that its agency can act on; one rule a file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "intake", "intake :: sheets"})
package org.prasan.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Gives agencies their own workbooks back with what is wrong marked in the cells, and blank ones to fill in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "intake", "intake :: sheets", "records", "review"})
package org.prasan.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

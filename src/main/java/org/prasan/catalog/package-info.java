/** What runs, as data: job, form, indicator and report definitions, parsed with the position of every mistake. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package org.prasan.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

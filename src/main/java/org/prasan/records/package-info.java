/** Keeps submissions, obligations, findings and every version of every record, and settles which version is current. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "catalog", "audit", "checks"})
package org.prasan.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

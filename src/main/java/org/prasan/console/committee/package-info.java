/** Pages of committee members: published editions made of safe tables. No figure reaches them by another way. */
@NullMarked
@ApplicationModule(allowedDependencies = {"console", "vocabulary", "catalog", "audit", "access", "reports", "delivery"})
package org.prasan.console.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

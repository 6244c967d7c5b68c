/** Launches, watches, recovers and repeats jobs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "catalog", "audit", "records", "figures", "reports", "pipeline", "delivery"
        })
package org.prasan.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

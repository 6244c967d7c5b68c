/** The Spring Batch jobs: the one place that knows every stage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "catalog",
            "audit",
            "intake",
            "checks",
            "records",
            "review",
            "returns",
            "figures",
            "disclosure",
            "reports"
        })
package org.prasan.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

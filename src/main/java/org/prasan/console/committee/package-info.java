/**
 * Pages of committee members: editions made of safe tables, published or waiting for their approval. No figure reaches them
 * by another way.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "console",
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "reports",
            "delivery",
            "operations :: delivering"
        })
package org.prasan.console.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * {@code /api/v1}: what the pages show, for programs. An operation carries {@link org.prasan.console.Scoped}; lists come
 * as {@link org.prasan.console.api.Slice}; errors are problem details (RFC 9457), made by the shell. Every operation stands
 * in {@code resources/console/api/openapi.yaml}, or a test fails.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "console",
            "vocabulary",
            "catalog",
            "audit",
            "access",
            "records",
            "pipeline",
            "review",
            "operations",
            "operations :: revising",
            "operations :: schedules",
            "reports",
            "delivery"
        })
package org.prasan.console.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

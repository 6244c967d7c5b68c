/** Measures what has been done and what waits, as a page for Prometheus. */
@NullMarked
@NamedInterface("metrics")
package org.prasan.operations.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

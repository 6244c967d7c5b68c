package org.prasan.pipeline;

import java.util.Optional;
import org.prasan.records.Arrival;

/**
 * What is remembered of a file that was opened in an inbox, and nothing of its rows.
 *
 * @param arrival what it would be as a submission; empty when it would be none, or when it has been read already
 */
record Glimpse(String sha256, Optional<Arrival> arrival) {}

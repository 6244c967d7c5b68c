package org.prasan.audit;

import java.time.OffsetDateTime;

/**
 * One line of the log.
 *
 * @param number counts from 1 without a gap
 * @param seal SHA-256 over this line and the seal of the one before
 */
public record AuditEntry(long number, OffsetDateTime moment, AuditAction action, String seal) {}

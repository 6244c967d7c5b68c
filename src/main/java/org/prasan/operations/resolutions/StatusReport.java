package org.prasan.operations.resolutions;

import java.time.LocalDate;

/**
 * What an agency said about a resolution between meetings.
 *
 * @param resolution its id
 * @param status a code
 */
public record StatusReport(String resolution, String status, LocalDate on, String actor, String reason) {}

package org.prasan.delivery;

/**
 * A letter that a mail server gave back for good.
 *
 * @param status of RFC 3463, such as {@code 5.1.1}
 */
public record Bounce(String messageId, String status) {}

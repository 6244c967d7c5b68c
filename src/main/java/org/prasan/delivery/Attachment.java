package org.prasan.delivery;

/**
 * A file that travels with a letter.
 *
 * @param mediaType such as {@code application/pdf}
 */
record Attachment(String name, String mediaType, byte[] content) {}

package org.prasan.catalog;

/**
 * How far small counts of people are hidden from an audience: those from {@code hideFrom} to {@code hideTo}, both
 * included.
 */
public record ProtectionPolicy(String audience, int hideFrom, int hideTo) {}

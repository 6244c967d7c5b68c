package org.prasan.catalog;

/** Which records say when a meeting was held: a form's table, its number and its date. */
public record MeetingSource(String form, String table, String number, String date) {}

package org.prasan.catalog;

/** A line of {@code jobs/calendars/obligations.csv}: who owes which form every so many months, by when. */
public record ObligationSpec(String agency, String form, int months, int dueDays) {}

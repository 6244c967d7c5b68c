package org.prasan.reports.pdf;

/** A picture that says in words what it shows, for those who have it read to them. */
interface Described {

    String description();
}

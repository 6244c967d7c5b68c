package org.prasan.records;

/** A finding and the submission it was made in. */
public record FileFinding(long submission, StoredFinding finding) {}

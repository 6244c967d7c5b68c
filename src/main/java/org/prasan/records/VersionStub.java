package org.prasan.records;

/** A version without its payload. */
record VersionStub(long id, int row, String key, int month, long payloadHash, boolean current) {

    VersionStub outdated() {
        return new VersionStub(id, row, key, month, payloadHash, false);
    }
}

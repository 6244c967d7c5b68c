package org.prasan.records;

/** FNV-1a, 64 bit: settling compares a payload with its predecessor's, one pair at a time, without loading either. */
final class PayloadHash {

    private PayloadHash() {}

    static long of(String payload) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < payload.length(); i++) {
            hash = (hash ^ payload.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

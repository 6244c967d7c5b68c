package org.prasan.figures;

/**
 * Numbers that tell records apart without naming them. 64 bits: among a million records two share one with a chance of
 * 1 in 37 million.
 */
final class Identities {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Identities() {}

    /** Of one record. */
    static long of(String table, String agency, String... key) {
        long hash = add(add(OFFSET, table) * PRIME, agency);
        for (String text : key) {
            hash = add(hash * PRIME, text);
        }
        return mixed(hash);
    }

    /** Of one place of it, or of the record as a whole. */
    static long ofPart(long record, int part) {
        return mixed((record ^ part) * PRIME);
    }

    /** FNV-1a over UTF-16 units. */
    private static long add(long hash, String text) {
        long added = hash;
        for (int i = 0; i < text.length(); i++) {
            added = (added ^ text.charAt(i)) * PRIME;
        }
        return added;
    }

    /** FNV alone spreads its last characters badly. The constants are those of SplitMix64. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}

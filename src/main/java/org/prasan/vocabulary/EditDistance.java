package org.prasan.vocabulary;

/** How many letters apart two words are; two neighbours changed about count as one (optimal string alignment). */
public final class EditDistance {

    private EditDistance() {}

    static boolean isAtMostOne(String a, String b) {
        return Math.abs(a.length() - b.length()) <= 1 && between(a, b) <= 1;
    }

    public static int between(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = back[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(back[j], row[j - 1]));
                if (isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

package org.prasan.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.DateReader;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.PlainNumber;

/** What the filled cells of a column are, counted. Few distinct texts are remembered: a column of codes has few. */
final class ColumnContent {

    private static final int MOST_TEXTS = 1000;
    private static final int LONG_TEXT = 40;
    private static final int MOST_MEMBERS = 20;
    private static final int OFTEN = 5;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;
    /** How 0 is written among counts. */
    private static final Set<String> NOTHING = Set.of("-", "–");

    private static final Pattern HIDDEN = Pattern.compile("\\s*[<≤]\\s*\\d{1,3}\\s*");
    private static final Pattern IDENTITY = Pattern.compile("\\d-?\\d{4}-?\\d{5}-?\\d{2}-?\\d");

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> hidden = new HashMap<>();
    private int filled;
    private int whole;
    private int nothing;
    private int years;
    private int dates;
    private int times;
    private int longTexts;
    private int identities;
    private boolean tooMany;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear;

    void add(Cell cell) {
        filled++;
        String text = cell.text();
        remember(text);
        if (cell.kind() == Cell.Kind.DATE) {
            dates++;
            times += text.indexOf('T') >= 0 ? 1 : 0;
        } else if (IDENTITY.matcher(Digits.toAscii(text).strip()).matches()) {
            identities++;
        } else if (HIDDEN.matcher(text).matches()) {
            hidden.merge(text.strip(), 1, Integer::sum);
        } else if (NOTHING.contains(text.strip())) {
            nothing++;
        } else if (PlainNumber.readWhole(text).isPresent()) {
            number(PlainNumber.readWhole(text).getAsLong());
        } else if (DateReader.readDate(text, null).isPresent()) {
            dates++;
        } else {
            longTexts += text.length() > LONG_TEXT ? 1 : 0;
        }
    }

    private void number(long number) {
        whole++;
        if (isYear(number)) {
            years++;
            int gregorian = (int) (number > LATEST_YEAR ? number - BuddhistYear.OFFSET : number);
            firstYear = Math.min(firstYear, gregorian);
            lastYear = Math.max(lastYear, gregorian);
        }
    }

    private void remember(String text) {
        if (texts.size() < MOST_TEXTS || texts.containsKey(text)) {
            texts.merge(text, 1, Integer::sum);
        } else {
            tooMany = true;
        }
    }

    private static boolean isYear(long number) {
        return number >= EARLIEST_YEAR && number <= LATEST_YEAR
                || number >= EARLIEST_YEAR + BuddhistYear.OFFSET && number <= LATEST_YEAR + BuddhistYear.OFFSET;
    }

    int filled() {
        return filled;
    }

    int distinct() {
        return texts.size();
    }

    /** Whether there were more distinct texts than are remembered. */
    boolean hasTooMany() {
        return tooMany;
    }

    /** Its texts where they are few, short and each come often, so that they are the members of a set and nobody's own. */
    Optional<List<String>> closedSet() {
        boolean closed = !tooMany
                && texts.size() <= MOST_MEMBERS
                && texts.entrySet().stream()
                        .allMatch(text ->
                                text.getValue() >= OFTEN && text.getKey().length() <= LONG_TEXT);
        return closed ? Optional.of(texts.keySet().stream().sorted().toList()) : Optional.empty();
    }

    /** Whether its texts are hardly ever the same, as those that people write freely. */
    boolean hasManyTexts() {
        return tooMany || texts.size() * 2 > filled;
    }

    /** The marks, such as {@code <5}, of counts that somebody has hidden. */
    Map<String, Integer> hidden() {
        return hidden;
    }

    double shareOfNumbers() {
        int numbers =
                whole + hidden.values().stream().mapToInt(Integer::intValue).sum();
        return numbers == 0 ? 0 : share(numbers + nothing);
    }

    double shareOfYears() {
        return share(years);
    }

    /** Gregorian; meaningless without years. */
    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    double shareOfDates() {
        return share(dates);
    }

    boolean hasTimes() {
        return times > 0;
    }

    double shareOfLongTexts() {
        return share(longTexts);
    }

    double shareOfIdentities() {
        return share(identities);
    }

    /** Of all filled cells, those that the list knows. */
    double shareIn(CodeList list) {
        int known = 0;
        for (Map.Entry<String, Integer> text : texts.entrySet()) {
            known += list.find(text.getKey()).isPresent() ? text.getValue() : 0;
        }
        return share(known);
    }

    private double share(int count) {
        return filled == 0 ? 0 : (double) count / filled;
    }
}

package org.prasan.vocabulary;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codes of one list, found by code, Thai or English label, or synonym, however spelt. Safe for many threads. */
public final class CodeList {

    /** Codes with a parent that are a band of years of age, both ends included. */
    private record Band(Code code, int from, int to) {}

    /** Texts that are remembered as typed; a column of codes has few distinct ones, a column of free text is not kept. */
    private static final int REMEMBERED = 4096;
    /** No label is as long; what is longer is neither remembered nor compared letter by letter to its end. */
    private static final int LONGEST = 200;

    private final String name;
    private final List<Code> codes;
    private final Map<String, Code> byCode;
    private final Map<String, Code> byKey;
    private final List<Band> bands;
    private final Map<String, Optional<Code>> met = new ConcurrentHashMap<>();

    private CodeList(String name, List<CodeListFile.Entry> entries) {
        this.name = name;
        this.codes = entries.stream().map(CodeListFile.Entry::code).toList();
        this.byCode = byCode(name, entries);
        checkParents(name, entries, byCode);
        this.byKey = Collections.unmodifiableMap(byKey(name, entries));
        this.bands = bands(name, entries);
    }

    /** @throws CodeListException naming list, line and what is wrong */
    public static CodeList read(String name, Reader csv) {
        return new CodeList(name, CodeListFile.read(name, csv));
    }

    public String name() {
        return name;
    }

    /** In the order of the file. */
    public List<Code> codes() {
        return codes;
    }

    public Optional<Code> find(String text) {
        Optional<Code> known = met.get(text);
        if (known != null) {
            return known;
        }
        Optional<Code> found = Optional.ofNullable(byKey.get(ThaiText.key(text)));
        if (met.size() < REMEMBERED && text.length() <= LONGEST) {
            met.put(text, found);
        }
        return found;
    }

    /** Everything that means one of its codes, as it is compared ({@link ThaiText#key}). */
    public Map<String, Code> names() {
        return byKey;
    }

    /** @throws IllegalArgumentException when the list has no such code */
    public Code get(String code) {
        Code found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("the code list " + name + " has no code " + code);
        }
        return found;
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    /** Whether the code is the ancestor itself or anywhere below it. */
    public boolean isWithin(String code, String ancestor) {
        for (Code at = get(code); at != null; at = byCode.get(at.parent())) {
            if (at.code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The code itself or the ancestor whose attribute {@code level} is this one; empty text when there is none. */
    public String ancestorAt(String code, String level) {
        for (Code at = get(code); at != null; at = byCode.get(at.parent())) {
            if (at.attribute("level").equals(level)) {
                return at.code();
            }
        }
        return "";
    }

    /** The finest band of a list with from_years and to_years: those with a parent. */
    public Optional<Code> bandOf(int years) {
        for (Band band : bands) {
            if (years >= band.from && years <= band.to) {
                return Optional.of(band.code);
            }
        }
        return Optional.empty();
    }

    /** The labels most like a text, one of each code, the nearest first: what may have been meant. */
    public List<String> nearest(String text, int n) {
        record Candidate(String label, int distance) {}
        String key = ThaiText.key(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return codes.stream()
                .map(code -> {
                    int thai =
                            EditDistance.between(key, ThaiText.key(code.label().th()));
                    int english =
                            EditDistance.between(key, ThaiText.key(code.label().en()));
                    return english < thai
                            ? new Candidate(code.label().en(), english)
                            : new Candidate(code.label().th(), thai);
                })
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(n)
                .map(Candidate::label)
                .toList();
    }

    private static Map<String, Code> byCode(String name, List<CodeListFile.Entry> entries) {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (CodeListFile.Entry entry : entries) {
            if (codes.put(entry.code().code(), entry.code()) != null) {
                throw new CodeListException(
                        name, entry.line(), "the code " + entry.code().code() + " stands here a second time");
            }
        }
        return codes;
    }

    private static void checkParents(String name, List<CodeListFile.Entry> entries, Map<String, Code> byCode) {
        for (CodeListFile.Entry entry : entries) {
            Code at = entry.code();
            for (int steps = 0; !at.parent().isEmpty(); steps++) {
                Code parent = byCode.get(at.parent());
                if (parent == null) {
                    throw new CodeListException(
                            name, entry.line(), "the parent " + at.parent() + " is not in the list");
                }
                if (steps > byCode.size()) {
                    throw new CodeListException(
                            name, entry.line(), "the code " + entry.code().code() + " is its own ancestor");
                }
                at = parent;
            }
        }
    }

    private static Map<String, Code> byKey(String name, List<CodeListFile.Entry> entries) {
        Map<String, Code> keys = new HashMap<>();
        for (CodeListFile.Entry entry : entries) {
            Code code = entry.code();
            List<String> texts = new ArrayList<>(
                    List.of(code.code(), code.label().th(), code.label().en()));
            texts.addAll(entry.synonyms());
            for (String text : texts) {
                Code other = keyed(keys, text, code);
                if (other != null) {
                    throw new CodeListException(
                            name, entry.line(), "'" + text + "' means both " + other.code() + " and " + code.code());
                }
            }
        }
        return keys;
    }

    /** The other code that the text means already. A text of punctuation alone matches nothing. */
    private static @Nullable Code keyed(Map<String, Code> keys, String text, Code code) {
        String key = ThaiText.key(text);
        Code before = key.isEmpty() ? null : keys.putIfAbsent(key, code);
        return before == null || before.equals(code) ? null : before;
    }

    private static List<Band> bands(String name, List<CodeListFile.Entry> entries) {
        List<Band> bands = new ArrayList<>();
        for (CodeListFile.Entry entry : entries) {
            String from = entry.code().attribute("from_years");
            String to = entry.code().attribute("to_years");
            if (!from.isEmpty() || !to.isEmpty()) {
                Band band = new Band(
                        entry.code(),
                        from.isEmpty() ? 0 : CodeListFile.whole(name, entry.line(), "from_years", from),
                        to.isEmpty() ? Integer.MAX_VALUE : CodeListFile.whole(name, entry.line(), "to_years", to));
                if (!band.code.parent().isEmpty()) {
                    bands.add(band);
                }
            }
        }
        return List.copyOf(bands);
    }
}

package org.prasan.operations.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prasan.vocabulary.Text;

/** How the system is, piece by piece. */
public record Health(List<Finding> findings) {

    /** From well to not working. */
    public enum State {
        UP,
        /** It works, and somebody should look. */
        WARN,
        DOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How one piece is.
     *
     * @param piece a short name that stays
     * @param why never a person's data, a path or an address: whoever may reach the page may read it
     * @param remedy a command to type; empty when there is nothing to do
     */
    public record Finding(String piece, State state, Text why, String remedy) {}

    public Health {
        findings = List.copyOf(findings);
    }

    Health and(Finding another) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(another);
        return new Health(all);
    }

    /** That of the piece that is worst. */
    public State state() {
        return findings.stream()
                .map(Finding::state)
                .max(Comparator.naturalOrder())
                .orElse(State.UP);
    }

    /** For a page or {@code --json}: keys in this order. */
    public Map<String, Object> fields() {
        Map<String, Object> pieces = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Map<String, Object> piece = new LinkedHashMap<>();
            piece.put("state", finding.state().code());
            piece.put("th", finding.why().th());
            piece.put("en", finding.why().en());
            piece.put("remedy", finding.remedy());
            pieces.put(finding.piece(), piece);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state().code());
        fields.put("pieces", pieces);
        return fields;
    }
}

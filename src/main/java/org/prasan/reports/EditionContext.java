package org.prasan.reports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/**
 * What an edition says about itself on its first page, on every page's foot and in its manifest. The clock is not
 * among it.
 *
 * @param asOf the day on which the figures were known, an input of the run
 * @param earlier how complete the periods are that this one is compared with, by their code
 * @param definitions SHA-256 by name of every definition that the edition was made with
 */
public record EditionContext(
        String job,
        Period period,
        Text periodLabel,
        int revision,
        Stamp stamp,
        LocalDate asOf,
        Reporting reporting,
        Map<String, Reporting> earlier,
        List<Input> inputs,
        long rowsRead,
        long rowsRefused,
        Map<String, String> definitions) {

    public EditionContext {
        inputs = List.copyOf(inputs);
        definitions = Map.copyOf(definitions);
        earlier = Map.copyOf(earlier);
    }

    /** The same under another stamp. */
    public EditionContext stamped(Stamp other) {
        return new EditionContext(
                job,
                period,
                periodLabel,
                revision,
                other,
                asOf,
                reporting,
                earlier,
                inputs,
                rowsRead,
                rowsRefused,
                definitions);
    }

    /** Compared with periods of which nothing else is known. */
    public EditionContext(
            String job,
            Period period,
            Text periodLabel,
            int revision,
            Stamp stamp,
            LocalDate asOf,
            Reporting reporting,
            List<Input> inputs,
            long rowsRead,
            long rowsRefused,
            Map<String, String> definitions) {
        this(
                job,
                period,
                periodLabel,
                revision,
                stamp,
                asOf,
                reporting,
                Map.of(),
                inputs,
                rowsRead,
                rowsRefused,
                definitions);
    }

    /** Printed on every page. */
    public enum Stamp {
        DRAFT(new Text("ฉบับร่าง – ห้ามเผยแพร่", "Draft – not for release")),
        INTERNAL(new Text(
                "ฉบับภายใน – ข้อมูลยังไม่ผ่านการปกปิด ห้ามเผยแพร่", "Internal – unprotected, not for release")),
        NONE(Text.same(""));

        private final Text words;

        Stamp(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /**
     * How complete the period is. Every agency that owes a form is in exactly one of the lists.
     *
     * @param onTime agencies whose every submission came, none of them late
     * @param late agencies that sent everything, something of it late
     * @param missing agencies of which something is missing
     * @param owed number of submissions owed, {@code = received + missing ones}
     */
    public record Reporting(
            List<Text> onTime, List<Text> late, List<Text> missing, int owed, int receivedOnTime, int receivedLate) {
        public Reporting {
            onTime = List.copyOf(onTime);
            late = List.copyOf(late);
            missing = List.copyOf(missing);
        }

        /** Whether all of the same agencies have sent everything for both. */
        public boolean isBySameAgenciesAs(Reporting other) {
            return inFull().equals(other.inFull());
        }

        private Set<Text> inFull() {
            Set<Text> agencies = new HashSet<>(onTime);
            agencies.addAll(late);
            return agencies;
        }

        /** n of the m agencies: those of which nothing is missing. */
        public int agenciesIn() {
            return onTime.size() + late.size();
        }

        public int agencies() {
            return onTime.size() + late.size() + missing.size();
        }

        public int submissionsMissing() {
            return owed - receivedOnTime - receivedLate;
        }
    }

    /** A file that the edition rests on. */
    public record Input(String file, String sha256, String outcome) {}
}

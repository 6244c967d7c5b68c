package org.prasan.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prasan.pipeline.Run;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** Periods of a job in order, and how each stands. */
public record BackfillPlan(String job, List<Line> lines) {

    public BackfillPlan {
        lines = List.copyOf(lines);
    }

    /** How a period stands before it is made up for. */
    public enum Standing {
        MISSING(true, new Text("ยังไม่เคยทำ จะทำ", "missing, is made")),
        GOES_ON(true, new Text("ค้างอยู่ จะทำต่อ", "was not finished, goes on")),
        DONE(false, new Text("มีแล้ว", "is there")),
        HELD(false, new Text("พักไว้ให้ตัดสินใจ ไม่ทำซ้ำ", "held for a decision, is left")),
        ABANDONED(false, new Text("ถูกยกเลิก ต้องออกฉบับใหม่เอง", "was abandoned, needs a revision of its own"));

        private final boolean due;
        private final Text words;

        Standing(boolean due, Text words) {
            this.due = due;
            this.words = words;
        }

        public Text words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param revision of the run that there is; 0 when there is none */
    public record Line(Period period, Standing standing, int revision) {

        static Line of(Period period, Optional<Run> last) {
            return new Line(
                    period,
                    last.map(Line::standing).orElse(Standing.MISSING),
                    last.map(Run::revision).orElse(0));
        }

        private static Standing standing(Run run) {
            return switch (run.state()) {
                case STARTED, FAILED, STOPPED -> Standing.GOES_ON;
                case DONE -> Standing.DONE;
                case HELD -> Standing.HELD;
                case ABANDONED -> Standing.ABANDONED;
            };
        }

        public boolean isDue() {
            return standing.due;
        }
    }

    /** What is to be made, oldest first. */
    public List<Line> due() {
        return lines.stream().filter(Line::isDue).toList();
    }

    List<String> dueCodes() {
        return due().stream().map(line -> line.period().code()).toList();
    }
}

package org.prasan.operations.resolutions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.prasan.figures.Resolution;
import org.prasan.vocabulary.Text;

/**
 * A resolution as it stands now.
 *
 * @param resolution in the state that was told last, at a meeting or by its agency since
 * @param reported whether its agency told that state between meetings
 * @param isOpen whether something is still to be done
 */
public record TrackedResolution(
        Resolution resolution, Text about, Text agency, Text status, boolean reported, boolean isOpen) {

    /** Fewer than none when it is overdue; empty when no day was set. */
    public OptionalLong daysLeft(LocalDate today) {
        return resolution.due().isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(today, resolution.due().get()))
                : OptionalLong.empty();
    }

    /** How long it has, or for how long it is overdue; only of one that has a day. */
    public Text deadline(LocalDate today) {
        long left = daysLeft(today).orElseThrow();
        String number = resolution.number();
        return left < 0
                ? new Text(
                        "มติที่ " + number + " เกินกำหนดแล้ว " + -left + " วัน",
                        "Resolution " + number + " is overdue by " + -left + " days")
                : new Text(
                        "มติที่ " + number + " จะครบกำหนดในอีก " + left + " วัน",
                        "Resolution " + number + " is due in " + left + " days");
    }
}

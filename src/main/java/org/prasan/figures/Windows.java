package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Says which records of an indicator belong to a period. */
final class Windows {

    private static final int MONTHS_OF_YEAR = 12;

    private final Meetings meetings;
    private final Supplier<Optional<LocalDate>> lastReported;
    private final String meetingForm;

    /** @param lastReported asked for the last day of the latest period that anything was reported for */
    Windows(Catalog catalog, Meetings meetings, Supplier<Optional<LocalDate>> lastReported) {
        this.meetings = meetings;
        this.lastReported = lastReported;
        this.meetingForm = catalog.meetings().map(m -> m.form()).orElse("");
    }

    Reaches reaches() {
        return new Reaches(meetings);
    }

    /** @throws UnknownMeetingException when the period is a meeting that nothing is known of */
    Window of(Period period, IndicatorDefinition indicator) {
        LocalDate first;
        LocalDate last;
        if (period instanceof Period.Months months) {
            first = months.range().firstDay();
            last = months.range().lastDay();
        } else if (period instanceof Period.Meeting meeting) {
            last = meetings.date(meeting.number()).orElseThrow(() -> new UnknownMeetingException(meeting.number()));
            first = last;
        } else if (period instanceof Period.Between between) {
            first = between.from();
            last = between.to();
        } else {
            first = Window.EVER;
            last = Window.LAST;
        }
        // Without an end of its own a period is seen from the last day that is reported: nothing is overdue before it.
        LocalDate day = last.equals(Window.LAST) ? lastReported.get().orElse(last) : last;
        return switch (indicator.scope()) {
            case WITHIN -> new Window(first, last, day);
            case FISCAL_YEAR_TO_DATE -> new Window(fiscalYearOf(day).firstDay(), day, day);
            case BEFORE ->
                new Window(Window.EVER, before(period, indicator, last).minusDays(1), day);
            case UP_TO -> new Window(Window.EVER, last, day);
        };
    }

    private LocalDate before(Period period, IndicatorDefinition indicator, LocalDate last) {
        LocalDate end = last.equals(Window.LAST) || period instanceof Period.Meeting ? last : last.plusDays(1);
        return indicator.form().equals(meetingForm) ? meetings.lastUntil(last).orElse(end) : end;
    }

    private static MonthRange fiscalYearOf(LocalDate day) {
        return MonthRange.around(YearMonth.from(day), MONTHS_OF_YEAR);
    }
}

package org.prasan.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** Values as one language's reader knows them: Buddhist dates in Thai, Gregorian ones in English. */
public final class Show {

    private final Language language;
    private final ZoneId zone;

    public Show(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    public String text(Text text) {
        return text.in(language);
    }

    /** {@code 30 กันยายน 2562}, {@code 30 September 2019}. */
    public String date(LocalDate day) {
        return PeriodLabel.date(day).in(language);
    }

    /** {@code 30 กันยายน 2562 เวลา 09.05 น.}, {@code 30 September 2019, 09:05}. */
    public String moment(Instant moment) {
        return moment(moment.atZone(zone).toOffsetDateTime());
    }

    public String moment(OffsetDateTime moment) {
        OffsetDateTime here = moment.atZoneSameInstant(zone).toOffsetDateTime();
        String day = date(here.toLocalDate());
        return language == Language.TH
                ? day + " เวลา " + String.format(Locale.ROOT, "%02d.%02d น.", here.getHour(), here.getMinute())
                : day + ", " + String.format(Locale.ROOT, "%02d:%02d", here.getHour(), here.getMinute());
    }

    /** A moment of this zone, as the tables of the jobs hold it. */
    public String local(LocalDateTime moment) {
        return moment(moment.atZone(zone).toOffsetDateTime());
    }

    /** ISO text as the tables hold it; nothing for nothing. */
    public String moment(String iso) {
        return iso.isEmpty() ? "" : moment(OffsetDateTime.parse(iso));
    }

    /** {@code ต.ค. 2561}, {@code Oct 2018}. */
    public String month(YearMonth month) {
        return MonthNames.abbreviated(month, language);
    }

    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.TableSpec.Reach;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Period;

class ReachesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"FY2562, 2009-01..2018-12", "CY2019, 2010-01..2019-12", "2019-12, 2010-01..2019-12"})
    void tenCalendarYearsHaveAllEndedByThePeriodsLastDay(String period, String years) {
        Catalog catalog = HomeBuilder.in(home).load();
        Reaches reaches = new Store(catalog).figures().reaches();

        assertThat(reaches.of(Reach.TEN_CALENDAR_YEARS, Period.parse(period)).code())
                .isEqualTo(years);
    }
}

package org.prasan.delivery;

import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** What people call an edition: its report's title, period and revision. */
final class EditionName {

    private EditionName() {}

    static Text of(Text title, Period period, int revision) {
        Text label = PeriodLabel.of(period);
        return new Text(
                title.th() + " " + label.th() + " ครั้งที่ " + revision,
                title.en() + ", " + label.en() + ", revision " + revision);
    }
}

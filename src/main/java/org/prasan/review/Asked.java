package org.prasan.review;

import java.util.Locale;
import org.prasan.catalog.ReviewRule;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** Puts a breach of a stored rule as a question. */
final class Asked {

    private static final Text EXPLAIN = new Text(
            "ตรวจสอบตัวเลข หากผิดให้ส่งไฟล์ที่แก้แล้ว หากถูกให้อธิบายเหตุผล",
            "check the figures: if they are wrong send a corrected file, if they are right explain why");

    private Asked() {}

    static Query of(ReviewRule rule, String form, String agency, MonthRange months, Text message) {
        return new Query(
                rule.name(),
                rule.weight().name().toLowerCase(Locale.ROOT),
                form,
                agency,
                months,
                "",
                "",
                message,
                EXPLAIN);
    }
}

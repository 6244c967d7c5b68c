package org.prasan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.prasan.audit.AuditLog;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** What is kept of queries and explanations, on every database. */
class QueriesIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-12T02:00:00Z"), ZoneOffset.UTC);
    private static final Query CASES = query("cases-unusual", "TH-POL-MSI", "2019-04");
    private static final Query VICTIMS = query("victims-total", "TH-POL-CRI", "2018-10/2019-09");

    @OnEveryDatabase
    void whatIsAskedAnewTakesThePlaceOfWhatWasAskedAndKeepsItsExplanation(Supplier<RecordsDatabase> database) {
        Queries queries = new Queries(database.get().dataSource());
        queries.replace(List.of(CASES, VICTIMS, CASES));
        assertThat(queries.list()).extracting(AskedQuery::query).containsExactly(CASES, VICTIMS);
        queries.answer(queries.find(CASES.id()).orElseThrow(), "clerk", " ปฏิบัติการพิเศษ ", CLOCK);

        queries.replace(List.of(VICTIMS));
        assertThat(queries.find(CASES.id())).isEmpty();
        queries.replace(List.of(VICTIMS, CASES));

        AskedQuery again = queries.find(CASES.id()).orElseThrow();
        assertThat(again.explanation().orElseThrow().text()).isEqualTo("ปฏิบัติการพิเศษ");
        assertThat(again.isOpen()).isFalse();
        assertThat(queries.find(VICTIMS.id()).orElseThrow().isOpen()).isTrue();
    }

    @OnEveryDatabase
    void theLastExplanationCountsAndEachIsAudited(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Queries queries = new Queries(opened.dataSource());
        queries.replace(List.of(CASES));
        queries.answer(queries.find(CASES.id()).orElseThrow(), "clerk", "หนึ่ง", CLOCK);
        queries.answer(queries.find(CASES.id()).orElseThrow(), "chief", "สอง", CLOCK);

        assertThat(queries.find(CASES.id())
                        .orElseThrow()
                        .explanation()
                        .orElseThrow()
                        .actor())
                .isEqualTo("chief");
        assertThat(new AuditLog(opened.dataSource(), CLOCK).list())
                .extracting(line -> line.action().actor() + ": " + line.action().before() + " > "
                        + line.action().after())
                .containsExactly("clerk:  > หนึ่ง", "chief: หนึ่ง > สอง");
    }

    @OnEveryDatabase
    void anExplanationWithAnIdentityNumberIsRefusedAndNothingOfItIsKept(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Queries queries = new Queries(opened.dataSource());
        queries.replace(List.of(CASES));
        AskedQuery asked = queries.find(CASES.id()).orElseThrow();

        assertThatThrownBy(() -> queries.answer(asked, "clerk", "โทร ๐๘๑-๒๓๔-๕๖๗๘", CLOCK))
                .hasMessageContaining("no identity or telephone number");

        assertThat(queries.find(CASES.id()).orElseThrow().explanation()).isEmpty();
        assertThat(new AuditLog(opened.dataSource(), CLOCK).list()).isEmpty();
    }

    private static Query query(String rule, String agency, String months) {
        return new Query(
                rule,
                "query",
                "CASE",
                agency,
                MonthRange.parse(months),
                "คดี",
                "B7",
                new Text("สูงกว่าปกติ", "more than usual"),
                new Text("ตรวจสอบ", "look again"));
    }
}

package org.prasan.figures;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.MonthRange;

/** What an additive indicator comes to by agency and month, for rules that compare what is stored. */
public final class AgencyMonths {

    private static final Window EVER = new Window(Window.EVER, Window.LAST, Window.LAST);

    private final Map<String, Map<YearMonth, Double>> agencies;

    private AgencyMonths(Map<String, Map<YearMonth, Double>> agencies) {
        this.agencies = agencies;
    }

    /** @param indicator that counts or adds up, without a state */
    public static AgencyMonths of(IndicatorDefinition indicator, Catalog catalog, RecordVersions records) {
        TableDefinition table = catalog.form(indicator.form()).table(indicator.table());
        FactReader reader = new FactReader(indicator, table, catalog.codeLists(), new Days());
        Payloads payloads = new Payloads(indicator.form(), table, records);
        Map<String, Map<YearMonth, Double>> agencies = new TreeMap<>();
        records.forEachCurrent(indicator.form(), table.name(), record -> {
            @Nullable String[] values = payloads.of(record);
            reader.read(
                    record,
                    values,
                    EVER,
                    null,
                    (day, codes, value, item, part) -> agencies.computeIfAbsent(
                                    record.agency(), agency -> new TreeMap<>())
                            .merge(YearMonth.from(day), value, Double::sum));
        });
        return new AgencyMonths(agencies);
    }

    /** 0 for an agency that has nothing there. */
    public long of(String agency, MonthRange months) {
        Map<YearMonth, Double> own = agencies.getOrDefault(agency, Map.of());
        double sum = 0;
        for (YearMonth month : months.months()) {
            sum += own.getOrDefault(month, 0.0);
        }
        return Math.round(sum);
    }

    /** Of all agencies together. */
    public long of(MonthRange months) {
        return agencies.keySet().stream()
                .mapToLong(agency -> of(agency, months))
                .sum();
    }
}

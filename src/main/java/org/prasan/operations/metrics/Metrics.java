package org.prasan.operations.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.Catalog;

/**
 * What has been done and what waits. All of it is read from the database when it is asked for, so that it holds whichever
 * process did it, and after a restart. No figure of people is among it.
 */
public final class Metrics {

    /** Of {@link #page}. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<MetricSource> sources;
    private final Map<Gauge, MultiGauge> gauges = new EnumMap<>(Gauge.class);

    Metrics(List<MetricSource> sources) {
        this.sources = sources;
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** For what measures itself while it runs, such as a web server. */
    public MeterRegistry registry() {
        return registry;
    }

    /** In Prometheus' text format, for {@code /metrics} or node_exporter's textfile collector. */
    public synchronized String page(Catalog catalog) {
        Map<Gauge, List<MultiGauge.Row<?>>> rows = new EnumMap<>(Gauge.class);
        for (Gauge gauge : Gauge.values()) {
            rows.put(gauge, new ArrayList<>());
        }
        for (MetricSource source : sources) {
            source.measure(
                    catalog,
                    (gauge, value, tags) -> rows.computeIfAbsent(gauge, any -> new ArrayList<>())
                            .add(MultiGauge.Row.of(Tags.of(tags), value)));
        }
        rows.forEach((gauge, measured) ->
                gauges.computeIfAbsent(gauge, this::registered).register(measured, true));
        return registry.scrape();
    }

    private MultiGauge registered(Gauge gauge) {
        return MultiGauge.builder(gauge.title())
                .description(gauge.description())
                .baseUnit(gauge.unit())
                .register(registry);
    }
}

package org.prasan.console.office;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.pipeline.CurrentSeries;
import org.prasan.pipeline.CurrentSeries.Series;
import org.prasan.records.RecordsStamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the indicators' series of now, which a million records take seconds to make: made beside the pages, once for
 * every change of records or definitions that somebody looks at.
 */
@Component
class FigureShelf implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FigureShelf.class);

    private final DataSource database;
    private final LiveCatalog definitions;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "figures");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Key wanted;
    private volatile @Nullable Made made;

    private record Key(RecordsStamp records, Catalog catalog) {}

    /** @param current whether nothing has changed since */
    record Made(Series series, boolean current) {}

    FigureShelf(DataSource database, LiveCatalog definitions, Clock clock) {
        this.database = database;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Empty while they are made for the first time. */
    synchronized Optional<Made> now() {
        Key key = new Key(RecordsStamp.of(database), definitions.usable());
        if (!key.equals(wanted)) {
            wanted = key;
            Made before = made;
            made = before == null ? null : new Made(before.series(), false);
            worker.execute(() -> make(key));
        }
        return Optional.ofNullable(made);
    }

    private void make(Key key) {
        try {
            Series series = CurrentSeries.of(key.catalog(), database, YearMonth.now(clock));
            keep(key, series);
        } catch (RuntimeException failed) {
            LOG.error("the figures of the console could not be made", failed);
            forget(key);
        }
    }

    private synchronized void keep(Key key, Series series) {
        made = new Made(series, key.equals(wanted));
    }

    private synchronized void forget(Key key) {
        if (key.equals(wanted)) {
            wanted = null;
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}

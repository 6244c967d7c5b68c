package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.pipeline.Stage;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What a run writes for whoever collects logs as fields. */
class RunLogIT {

    private static final String FILE = "ตุลาคม สมชาย.xlsx";

    @TempDir
    private Path folder;

    private final Logger log = (Logger) LoggerFactory.getLogger("org.prasan.run");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            // As an encoder does, which asks while the line is being logged.
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };
    private Level before;

    @BeforeEach
    void listen() {
        before = log.getLevel();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
        log.setAdditive(true);
        log.setLevel(before);
    }

    @Test
    void everyLineBearsRunJobAndPeriodAndNoneTheNameOfAFile() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2561", "ค้าประเวณี").xlsx(), FILE);

        WatchedRun.of(desk, (application, stage) -> {
            if (stage == Stage.SETTLE) {
                throw new IllegalStateException(FILE);
            }
        });

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsSubsequence("begins: receive", "ended: receive", "begins: settle", "failed: settle")
                .endsWith("ended UNEXPECTED")
                .noneMatch(line -> line.contains("สมชาย"));
        assertThat(lines.list)
                .extracting(ILoggingEvent::getMDCPropertyMap)
                .containsOnly(Map.of(
                        "prasan.run", "committee-reports/FY2562/r1",
                        "prasan.job", "committee-reports",
                        "prasan.period", "FY2562"));
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }
}

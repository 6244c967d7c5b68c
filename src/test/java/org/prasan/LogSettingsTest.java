package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogSettingsTest {

    private static final String NAME = "นายสมชาย ใจดี 1-5799-00123-45-6";

    private final LoggerContext context = new LoggerContext();

    @Test
    void aLineOfJsonBearsRunJobAndPeriodAndNothingThatAnExceptionSays() {
        String line = new String(LogSettings.objects(context).encode(failure()), StandardCharsets.UTF_8);

        JsonNode json = JsonMapper.builder().build().readTree(line);
        assertThat(json.at("/message").asString()).isEqualTo("stage ended");
        assertThat(json.at("/service/name").asString()).isEqualTo("prasan");
        assertThat(json.at("/prasan/run").asString()).isEqualTo("monthly/2019-09/r1");
        assertThat(json.at("/prasan/period").asString()).isEqualTo("2019-09");
        assertThat(json.at("/error/type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(json.at("/error/stack_trace").asString())
                .contains("java.lang.NumberFormatException", "LogSettingsTest");
        assertThat(line).doesNotContain("สมชาย", "5799").endsWith("}\n").doesNotContain("error.message");
    }

    @Test
    void aPlainLineSaysNothingThatAnExceptionSaysEither() {
        String lines = new String(LogSettings.lines(context).encode(failure()), StandardCharsets.UTF_8);

        assertThat(lines)
                .contains("WARN  stage ended", "java.lang.IllegalStateException", "java.lang.NumberFormatException")
                .doesNotContain("สมชาย", "5799");
    }

    private LoggingEvent failure() {
        LoggingEvent event = new LoggingEvent(
                LogSettingsTest.class.getName(),
                context.getLogger("org.prasan.run"),
                Level.WARN,
                "stage ended",
                new IllegalStateException(NAME, new NumberFormatException(NAME)),
                new Object[0]);
        event.setInstant(Instant.parse("2019-10-12T02:00:00Z"));
        event.setMDCPropertyMap(
                Map.of("prasan.run", "monthly/2019-09/r1", "prasan.job", "monthly", "prasan.period", "2019-09"));
        return event;
    }
}

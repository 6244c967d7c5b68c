package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.delivery.Watchdog.Ping;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class WebhookChannelIT {

    private static final Letter LETTER = new Letter(
            List.of(Language.TH),
            new Text("ใกล้เต็ม", "Nearly full"),
            List.of(),
            List.of(),
            Instant.parse("2019-10-01T02:03:04Z"),
            Map.of("kind", "disk"));
    private static final String JSON = "{\"id\":\"<1@x>\",\"moment\":\"2019-10-01T02:03:04Z\",\"kind\":\"disk\","
            + "\"subject\":{\"th\":\"ใกล้เต็ม\",\"en\":\"Nearly full\"},\"lines\":[],\"steps\":[]}";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-Prasan-Signature") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aLetterIsPostedAsSignedJsonInBothLanguages() {
        Dispatch dispatch = new WebhookChannel(address("/hook"), Optional.of("secret")).send(LETTER, "<1@x>");

        assertThat(dispatch).isEqualTo(Dispatch.sent());
        assertThat(received).containsExactly("/hook sha256=" + Signature.of(JSON, "secret") + " <1@x> " + JSON);
    }

    @Test
    void theSignatureIsTheOneOfTheStandardsExample() {
        // RFC 4231, test case 2
        assertThat(Signature.of("what do ya want for nothing?", "Jefe"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "302, REFUSED", "500, REFUSED", "502, UNCERTAIN", "504, UNCERTAIN", "200, SENT"})
    void theAnswerTellsWhetherItArrived(int status, DeliveryState state) {
        answer = status;

        assertThat(new WebhookChannel(address("/hook"), Optional.empty())
                        .send(LETTER, "<1@x>")
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aReceiverThatIsDownRefuses() {
        URI address = address("/hook");
        server.stop(0);

        assertThat(new WebhookChannel(address, Optional.empty()).send(LETTER, "<1@x>"))
                .isEqualTo(Dispatch.refused("ConnectException"));
    }

    @Test
    void theWatchdogIsPingedAtStartSuccessAndFailure() {
        Watchdog dog = new Watchdog(
                address("/ping/{job}").toString().replace("%7B", "{").replace("%7D", "}"));

        dog.ping(Ping.START, "monthly", "monthly/2019-09/r1");
        dog.ping(Ping.SUCCESS, "monthly", "monthly/2019-09/r1");
        dog.ping(Ping.FAILURE, "monthly", "monthly/2019-09/r1");

        assertThat(received)
                .extracting(request -> request.split(" ")[0])
                .containsExactly("/ping/monthly/start", "/ping/monthly", "/ping/monthly/fail");
    }

    @Test
    void aWatchdogOfSchedulesIsPingedUnderTheirNames() {
        Watchdog ofSchedules =
                new Watchdog("http://127.0.0.1:" + server.getAddress().getPort() + "/ping/{schedule}");
        Watchdog ofJobs = new Watchdog("http://127.0.0.1:1/ping/{job}");
        assertThat(ofSchedules.watchesSchedules()).isTrue();
        assertThat(ofJobs.watchesSchedules()).isFalse();

        ofSchedules.ping(Ping.FAILURE, "quarterly-report", "2027-01-15T08:30 FY2570-Q1");

        assertThat(received)
                .extracting(request -> request.split(" ")[0])
                .containsExactly("/ping/quarterly-report/fail");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()
                + path.replace("{", "%7B").replace("}", "%7D"));
    }
}

package vn.tiendo.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook's owner names an address of the inside, in whatever way, and gets nothing of it. */
class KeepingWebhooksOutsideTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final InetAddress ELSEWHERE = InetAddress.ofLiteral("203.162.0.181");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger received = new AtomicInteger();
    private HttpServer inside;

    private static WebhookSettings settings(String privateAddresses) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(WebhookSettings.class)
                .withDefaultValue("tiendo.webhooks.private-addresses", privateAddresses)
                .build()
                .getConfigMapping(WebhookSettings.class);
    }

    @BeforeEach
    void aServerOfTheInside() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        inside.createContext("/", exchange -> {
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        inside.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/inside");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        inside.start();
    }

    private int port() {
        return inside.getAddress().getPort();
    }

    @AfterEach
    void end() {
        inside.stop(0);
        vertx.close();
    }

    private SignedPost.Outcome send(String url, String privateAddresses, ReceiverAddress.Names names) {
        var settings = settings(privateAddresses);
        var webhook =
                new Webhook(UUID.randomUUID(), null, url, Set.of("x"), Webhook.State.ACTIVE, Instant.EPOCH, null, null);
        var delivery = new Delivery(
                UUID.randomUUID(),
                webhook.id(),
                UUID.randomUUID(),
                "x",
                "{}",
                Delivery.State.PENDING,
                0,
                null,
                Instant.EPOCH,
                null);
        return new SignedPost(vertx, new ReceiverAddress(settings, names), settings, Clock.systemUTC())
                .send(webhook, delivery, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1",
                "http://127.1",
                "http://2130706433",
                "http://0x7f000001",
                "http://0x7f.0.0.1",
                "http://0177.0.0.1",
                "http://017700000001",
                "http://127.0.0.1.",
                "http://0",
                "http://0.0.0.0",
                "http://localhost",
                "http://LOCALHOST",
                "http://[::1]",
                "http://[::]",
                "http://[0:0:0:0:0:0:0:1]",
                "http://[::ffff:127.0.0.1]",
                "http://[::ffff:7f00:1]",
                "http://[::127.0.0.1]",
                "http://[64:ff9b::7f00:1]",
                "http://[64:ff9b:1::7f00:1]",
                "http://[2002:7f00:1::]",
                "http://[::ffff:0:127.0.0.1]",
                "http://[fe80::1%25lo]",
                "http://169.254.169.254",
                "http://2852039166",
                "http://10.0.0.1",
                "http://\u2460\u2461\u2466.0.0.1",
                "http://127\u30020\u30020\u30021",
                "http://user@127.0.0.1",
                "http://example.vn@127.0.0.1",
                "http://example.vn#@127.0.0.1",
                "http://example.vn\\@127.0.0.1"
            })
    void readsEveryNotationOfAnAddress(String url) {
        var read = ReceiverUrl.read(url + ":" + port() + "/inside").or(() -> ReceiverUrl.read(url));
        if (read.isPresent()) {
            var addresses = new ReceiverAddress(settings("refused"));
            assertThatThrownBy(() -> addresses.of(read.get().host()))
                    .isInstanceOfAny(ReceiverAddress.NotAllowed.class, UnknownHostException.class);
        }
        assertThat(received).hasValue(0);
    }

    @Test
    void callsNoNameThatLeadsInsideAmongOthers() {
        var sent =
                send("http://cong.example:" + port() + "/", "refused", host -> new InetAddress[] {ELSEWHERE, LOOPBACK});
        assertThat(sent.attempt().failure()).isEqualTo("ADDRESS_NOT_PUBLIC");
        assertThat(received).hasValue(0);
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndAsksForItOnce() {
        var asked = new AtomicInteger();
        var sent = send("http://cong.example:" + port() + "/", "allowed", host -> {
            // The name leads elsewhere by the next time that anybody asks.
            return new InetAddress[] {asked.getAndIncrement() == 0 ? LOOPBACK : ELSEWHERE};
        });
        assertThat(sent.attempt().status()).isEqualTo(204);
        assertThat(asked).hasValue(1);
    }

    @Test
    void followsNoRedirect() {
        var sent =
                send("http://cong.example:" + port() + "/elsewhere", "allowed", host -> new InetAddress[] {LOOPBACK});
        assertThat(sent.attempt().status()).isEqualTo(307);
        assertThat(received).hasValue(0);
    }
}

package vn.tiendo.reporting.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.webhook.Delivery.Attempt;

/**
 * One attempt to tell a receiver. It connects to the address that was looked up and checked, and to no other: TLS still
 * asks for a certificate of the name. Redirects are not followed, and of the answer nothing but its head is kept.
 */
@ApplicationScoped
class SignedPost {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final int CONNECTIONS_TO_ONE = 8;
    private static final long MOST_OF_AN_ANSWER = 65_536;

    private final HttpClient http;
    private final ReceiverAddress addresses;
    private final Clock clock;
    private final Duration limit;

    SignedPost(Vertx vertx, ReceiverAddress addresses, WebhookSettings settings, Clock clock) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) CONNECTED_WITHIN.toMillis())
                .setMaxPoolSize(CONNECTIONS_TO_ONE)
                .setIdleTimeout((int) settings.answerWithin().toSeconds()));
        this.addresses = addresses;
        this.clock = clock;
        this.limit = settings.answerWithin();
    }

    /** @param retryAfter how long the receiver asks to be left alone */
    record Outcome(Attempt attempt, Duration retryAfter) {}

    Outcome send(Webhook webhook, Delivery delivery, List<WebhookSecret> secrets) {
        var madeAt = clock.instant();
        long begun = System.nanoTime();
        var url = ReceiverUrl.read(webhook.url()).orElseThrow();
        try {
            var response = answer(request(url, addresses.of(url.host()), delivery, madeAt, secrets), delivery.body());
            return new Outcome(
                    attempt(madeAt, response.statusCode(), null, begun), retryAfter(response.getHeader("Retry-After")));
        } catch (UnknownHostException e) {
            return failed(madeAt, "UNKNOWN_HOST", begun);
        } catch (ReceiverAddress.NotAllowed e) {
            return failed(madeAt, "ADDRESS_NOT_PUBLIC", begun);
        } catch (TimeoutException e) {
            return failed(madeAt, "NO_ANSWER_IN_TIME", begun);
        } catch (ExecutionException e) {
            return failed(madeAt, "NO_CONNECTION", begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(madeAt, "INTERRUPTED", begun);
        }
    }

    private HttpClientResponse answer(RequestOptions request, String body)
            throws InterruptedException, ExecutionException, TimeoutException {
        return http.request(request)
                .compose(sending -> sending.send(Buffer.buffer(body)).onSuccess(SignedPost::discard))
                .toCompletionStage()
                .toCompletableFuture()
                .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A receiver that answers without end is cut off. */
    private static void discard(HttpClientResponse response) {
        var read = new long[1];
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_OF_AN_ANSWER) {
                response.request().reset();
            }
        });
    }

    private RequestOptions request(
            ReceiverUrl url, InetAddress address, Delivery delivery, Instant madeAt, List<WebhookSecret> secrets) {
        var id = delivery.messageId().toString();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(url.port(), address.getHostAddress()))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.isEncrypted())
                .setURI(url.pathAndQuery())
                .setFollowRedirects(false)
                .setTimeout(limit.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "tiendo-webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(madeAt.getEpochSecond()))
                .putHeader("webhook-signature", Signature.of(id, madeAt, delivery.body(), secrets));
    }

    private static Duration retryAfter(@Nullable String seconds) {
        return seconds == null || !seconds.matches("\\d{1,6}")
                ? Duration.ZERO
                : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static Outcome failed(Instant madeAt, String why, long begun) {
        return new Outcome(attempt(madeAt, null, why, begun), Duration.ZERO);
    }

    private static Attempt attempt(Instant madeAt, @Nullable Integer status, @Nullable String failure, long begun) {
        return new Attempt(madeAt, status, failure, (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    void stop(@Observes ShutdownEvent stopping) {
        http.close();
    }
}

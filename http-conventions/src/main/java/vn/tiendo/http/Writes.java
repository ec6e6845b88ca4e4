package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way of every write: the work, its audit row and the answer for a repeated {@code Idempotency-Key} are one
 * transaction. Whatever the work throws, nothing of it remains.
 */
@ApplicationScoped
public class Writes {
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final CurrentCaller caller;
    private final IdempotencyKeys keys;
    private final Audit audit;
    private final CanonicalJson canonical;
    private final ObjectMapper json;

    Writes(
            HttpHeaders headers,
            UriInfo uri,
            CurrentCaller caller,
            IdempotencyKeys keys,
            Audit audit,
            CanonicalJson canonical,
            ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.keys = keys;
        this.audit = audit;
        this.canonical = canonical;
        this.json = json;
    }

    /**
     * Runs the work once for each key, caller and request.
     *
     * @param action what is done, for the audit: {@code unit.create}
     * @param request the body as it was read
     */
    public Response once(String action, Object request, Supplier<Written> work) {
        String key = headers.getHeaderString("Idempotency-Key");
        Caller who = caller.get();
        return QuarkusTransaction.requiringNew()
                .call(() -> key == null
                        ? answer(write(action, who, work), false)
                        : repeatable(key, action, request, who, work));
    }

    private Response repeatable(String key, String action, Object request, Caller who, Supplier<Written> work) {
        String hash = canonical.sha256(request, action, uri.getPath());
        Optional<StoredAnswer> stored = keys.claim(who.subject(), key, hash);
        if (stored.isPresent()) {
            return answer(stored.get(), true);
        }
        StoredAnswer fresh = write(action, who, work);
        keys.keep(who.subject(), key, hash, fresh);
        return answer(fresh, false);
    }

    private StoredAnswer write(String action, Caller who, Supplier<Written> work) {
        Written written = work.get();
        String body = asJson(written.body());
        audit.record(who, action, written, body);
        return new StoredAnswer(written.status(), body, location(written), position(written));
    }

    private String asJson(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String location(Written written) {
        return written.location() == null ? null : written.location().toString();
    }

    private static @Nullable String position(Written written) {
        return written.events().isEmpty()
                ? null
                : written.events().stream().map(Object::toString).collect(Collectors.joining(","));
    }

    // The first answer is sent from the same text as its repetitions, so that they are equal to the byte.
    private static Response answer(StoredAnswer answer, boolean replayed) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).type("application/json").entity(answer.body());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.position() != null) {
            response.header("Position", answer.position());
        }
        if (replayed) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}

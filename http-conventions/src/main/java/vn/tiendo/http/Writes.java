package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
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
    private final Jdbi jdbi;
    private final WriteTurns turns;

    Writes(
            HttpHeaders headers,
            UriInfo uri,
            CurrentCaller caller,
            IdempotencyKeys keys,
            Audit audit,
            CanonicalJson canonical,
            ObjectMapper json,
            Jdbi jdbi,
            WriteTurns turns) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.keys = keys;
        this.audit = audit;
        this.canonical = canonical;
        this.json = json;
        this.jdbi = jdbi;
        this.turns = turns;
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
        return turns.inTurn(() -> QuarkusTransaction.requiringNew()
                .call(() -> key == null ? unrepeated(action, who, work) : repeatable(key, action, request, who, work)));
    }

    private Response unrepeated(String action, Caller who, Supplier<Written> work) {
        Written written = work.get();
        StoredAnswer fresh = answer(written);
        note(List.of(audit.row(who, action, written, fresh.body())));
        return answer(fresh, false);
    }

    private Response repeatable(String key, String action, Object request, Caller who, Supplier<Written> work) {
        String hash = canonical.sha256(request, action, uri.getPath());
        Optional<StoredAnswer> stored = keys.claim(who.subject(), key, hash);
        if (stored.isPresent()) {
            return answer(stored.get(), true);
        }
        Written written = work.get();
        StoredAnswer fresh = answer(written);
        note(List.of(audit.row(who, action, written, fresh.body()), keys.keeping(who.subject(), key, hash, fresh)));
        return answer(fresh, false);
    }

    private StoredAnswer answer(Written written) {
        return new StoredAnswer(written.status(), asJson(written.body()), location(written), position(written));
    }

    private void note(List<Deferred> statements) {
        jdbi.useHandle(handle -> Deferred.runAll(statements, handle.getConnection()));
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

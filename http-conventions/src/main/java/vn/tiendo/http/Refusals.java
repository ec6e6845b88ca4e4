package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.tiendo.actlog.DatabaseOutage;

/** Turns whatever ends a request into one kind of answer. */
@Singleton
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final ProblemAnswers answers;
    private final ObjectMapper json;
    private final RefusedByDatabase database;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final CurrentTrace trace;
    private final CurrentVertxRequest request;

    Refusals(
            ProblemAnswers answers,
            ObjectMapper json,
            RefusedByDatabase database,
            HttpHeaders headers,
            UriInfo uri,
            CurrentTrace trace,
            CurrentVertxRequest request) {
        this.answers = answers;
        this.json = json;
        this.database = database;
        this.headers = headers;
        this.uri = uri;
        this.trace = trace;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    public Response byHttp(WebApplicationException e) {
        return answer(RefusedByHttp.toProblem(e));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        Violations violations = new Violations();
        BeanValidation.collect(JsonPointers.ROOT, e.getConstraintViolations(), violations);
        return answer(violations.isEmpty() ? Problem.of(400, "BAD_REQUEST") : violations.toProblem());
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return answer(Problem.of(401, "UNAUTHENTICATED"));
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e) {
        return answer(Problem.of(401, "TOKEN_INVALID"));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return answer(Problem.of(403, "OPERATION_CLOSED"));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        return answer(database.toProblem(e).or(() -> outage(e)).orElseGet(() -> {
            if (isGone(e)) {
                LOG.debugf(
                        e,
                        "Nobody reads the answer any more, traceId=%s",
                        trace.get().id());
            } else {
                LOG.errorf(e, "Request failed, traceId=%s", trace.get().id());
            }
            return Problem.of(500, "INTERNAL");
        }));
    }

    // A client that leaves in the middle, or was cut, makes whoever writes to it fail.
    private boolean isGone(Throwable e) {
        boolean writing = e instanceof IOException || e.getCause() instanceof IOException;
        return writing
                && request.getCurrent() != null
                && request.getCurrent().response().closed();
    }

    // While the database is out every request ends here: a line for each, and no stack trace.
    private Optional<Problem> outage(Throwable e) {
        return DatabaseOutage.behind(e).map(said -> {
            LOG.warnf("The database is out, traceId=%s: %s", trace.get().id(), said.getMessage());
            return Problem.of(503, "BUSY").retryAfter(Duration.ofSeconds(1));
        });
    }

    private Response answer(Problem problem) {
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemBody body = answers.body(
                problem, language, uri.getRequestUri().getPath(), trace.get().id());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemAnswers.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(write(body)); // as a text: no choice of a writer may fail here
        problem.headers().forEach(response::header);
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
        }
        return response.build();
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String challenge(Problem problem) {
        return problem.code().equals("TOKEN_INVALID")
                ? "Bearer realm=\"tiendo\", error=\"invalid_token\""
                : "Bearer realm=\"tiendo\"";
    }
}

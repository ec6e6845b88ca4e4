package vn.tiendo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Problems for what the server answers before a resource is found: a body too large or compressed, no such path. */
@Singleton
class ServerProblems {
    // Before the limit of Quarkus itself, whose answer has no body.
    private static final int EARLY = 1000;

    private final ProblemAnswers answers;
    private final ObjectMapper json;
    private final long limit;
    private final FilePaths filePaths;

    ServerProblems(
            ProblemAnswers answers,
            ObjectMapper json,
            @ConfigProperty(name = "tiendo.http.body-limit", defaultValue = "1048576") long limit,
            FilePaths filePaths) {
        this.answers = answers;
        this.json = json;
        this.limit = limit;
        this.filePaths = filePaths;
    }

    void refuseBodies(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (announcedLength(context) > limit && !filePaths.include(path(context))) {
                        answer(context, Problem.of(413, "BODY_TOO_LARGE", limit));
                    } else if (isCompressed(context)) {
                        answer(context, Problem.of(415, "UNSUPPORTED_CONTENT_ENCODING"));
                    } else {
                        context.next();
                    }
                },
                EARLY);
    }

    void refuseUnknownPaths(@Observes Router router) {
        router.errorHandler(404, context -> answer(context, Problem.of(404, "NOT_FOUND")));
    }

    // A small body that grows without end when it is unpacked is not unpacked at all.
    private static boolean isCompressed(RoutingContext context) {
        String encoding = context.request().getHeader("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static long announcedLength(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0; // the server refuses it by itself
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        @Nullable String accepted = context.request().getHeader("Accept-Language");
        Language language = Language.preferred(accepted);
        Trace trace = Trace.continuing(context.request().getHeader("traceparent"));
        HttpServerResponse response = context.response();
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language")
                .end(write(answers.body(problem, language, path(context), trace.id())));
        // What is still arriving is read and thrown away: a client that sends first and reads then gets its answer.
        context.request().resume();
    }

    private static String path(RoutingContext context) {
        return context.request().path() == null ? "/" : context.request().path();
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.tiendo.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Strong entity tags made from what a view says. */
@Singleton
public class ETags {
    private final CanonicalJson json;

    ETags(CanonicalJson json) {
        this.json = json;
    }

    /** The tag without quotes. */
    public String of(Object view) {
        return json.sha256(view);
    }

    /** 200 with the view and its tag, 304 when the caller holds the same, 412 when it asked for another state. */
    public Response conditional(Request request, Object view) {
        return conditional(request, new EntityTag(of(view)), () -> Response.ok(view));
    }

    /** As above, under a tag that is known without the whole answer, which is made only for 200. */
    public Response conditional(Request request, EntityTag tag, Supplier<Response.ResponseBuilder> whole) {
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null && unchanged.build().getStatus() == 412) {
            throw Problem.of(412, "STALE");
        }
        return (unchanged == null ? whole.get() : unchanged)
                .tag(tag)
                .cacheControl(CacheControl.valueOf("private, no-cache"))
                .build();
    }

    /** For PUT, PATCH and DELETE: 428 without If-Match, 412 when it names another state than the present one. */
    public void requireMatch(HttpHeaders headers, Object present) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw Problem.of(428, "IF_MATCH_REQUIRED");
        }
        String tag = '"' + of(present) + '"';
        for (String candidate : given.split(",")) {
            if (candidate.strip().equals(tag)) {
                return;
            }
        }
        throw Problem.of(412, "STALE");
    }
}

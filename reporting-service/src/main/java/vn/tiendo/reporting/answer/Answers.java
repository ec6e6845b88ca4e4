package vn.tiendo.reporting.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.tiendo.http.ETags;

/** Answers with a tag, or with 304 when the caller holds the same. */
@Singleton
public class Answers {

    private final ETags etags;

    Answers(ETags etags) {
        this.etags = etags;
    }

    /** The knownAt of the present moves on though nothing else changes; hence a weak tag without it. */
    public Response conditional(Request request, AskedView asked, Timed answer) {
        if (asked.knownAt() != null) {
            return etags.conditional(request, answer);
        }
        var tag = new EntityTag(etags.of(answer.whenever()), true);
        return etags.conditional(request, tag, () -> Response.ok(answer));
    }
}

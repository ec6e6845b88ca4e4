package vn.tiendo.plans.deadletter;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.messaging.DeadLetter;
import vn.tiendo.messaging.DeadLetters;

/** Events that could not be folded. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
class DeadLetterResource {
    private final DeadLetters letters;
    private final Writes writes;

    DeadLetterResource(DeadLetters letters, Writes writes) {
        this.letters = letters;
        this.writes = writes;
    }

    @GET
    @Allowed(value = Role.ADMINISTRATOR, scope = Scope.OPERATIONS_RUN, over = @Over(Over.COUNTRY))
    @Operation(
            operationId = "listDeadLetters",
            summary = "Lists the events that wait because they could not be folded.")
    public Page<DeadLetterView> list(
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var rows = letters.list(after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> Cursor.of(last.id().toString())).map(DeadLetterView::of);
    }

    @POST
    @Path("/{deadLetterId}/replays")
    @Allowed(value = Role.ADMINISTRATOR, scope = Scope.OPERATIONS_RUN, over = @Over(Over.COUNTRY))
    @Operation(operationId = "replayDeadLetter", summary = "Folds an event again, after the cause was removed.")
    @APIResponse(
            responseCode = "201",
            description = "Tried again, with the outcome",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replay(@PathParam("deadLetterId") UUID deadLetterId) {
        var letter = letters.find(deadLetterId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return writes.once("dead-letter.replay", Map.of("deadLetterId", deadLetterId), () -> {
            var replay = new ReplayView(letter.id(), foldedAgain(letter));
            return Written.created(replay, URI.create("/v1/dead-letters"), letter.id(), List.of());
        });
    }

    private DeadLetter.Replay foldedAgain(DeadLetter letter) {
        try {
            return letters.replay(letter.id());
        } catch (RuntimeException refused) {
            // The fold still throws; the letter stays, and what the fold began is rolled back with this answer.
            throw (Problem) Problem.of(409, "DEAD_LETTER_STILL_REFUSED").initCause(refused);
        }
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : Parameters.id(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}

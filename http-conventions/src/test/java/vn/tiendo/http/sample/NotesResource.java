package vn.tiendo.http.sample;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** A service in small: notes with a title that must be unique. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {
    public enum Kind {
        PLAIN,
        URGENT
    }

    public record NewNote(
            @NotBlank @Size(max = 60) String title,
            @Nullable Kind kind,
            @Nullable LocalDate due,
            @Nullable UUID unit,
            @Nullable BigDecimal quantity,
            @Nullable Instant readAt,
            @Nullable List<Line> lines) {}

    public record Line(@NotNull String text, @PositiveOrZero Integer count) {}

    @Schema(name = "Note")
    public record NoteView(
            UUID id,
            String title,
            @Nullable BigDecimal quantity,
            @Nullable Instant readAt,
            @Nullable Integer length) {}

    public record ParametersRead(String code, String from, String borders, Instant knownAt) {}

    private final Jdbi jdbi;
    private final Writes writes;
    private final ETags tags;
    private final Authority authority;
    private final Work work;
    private final Arrivals arrivals;

    NotesResource(Jdbi jdbi, Writes writes, ETags tags, Authority authority, Work work, Arrivals arrivals) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.tags = tags;
        this.authority = authority;
        this.work = work;
        this.arrivals = arrivals;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteView.class)))
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public Response create(NewNote note) {
        return writes.once("note.create", note, () -> {
            if (note.unit() != null) {
                authority.over(note.unit(), LocalDate.of(2026, 1, 1));
            }
            UUID id = UUID.randomUUID();
            jdbi.useHandle(h -> h.execute("insert into note (id, title) values (?, ?)", id, note.title()));
            work.afterInsert(note.title());
            NoteView view = new NoteView(
                    id,
                    note.title(),
                    note.quantity(),
                    note.readAt(),
                    note.title().length());
            return Written.created(view, URI.create("/v1/notes/" + id), id, List.of(id));
        });
    }

    /** A note that holds a secret, in place of what it was. */
    public record Sealed(String title, String sharedSecret, List<String> lines) {}

    @POST
    @Path("/{id}/changes")
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public Response change(@PathParam("id") UUID id, NewNote note) {
        return writes.once("note.change", note, () -> {
            var before = new Sealed("before", "old-and-open", List.of("one"));
            return Written.done(new Sealed(note.title(), "new-and-open", List.of("two")), id, List.of())
                    .replacing(before);
        });
    }

    @POST
    @Path("/{id}/entries")
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public Response enter(@PathParam("id") UUID id, NewNote note) {
        return writes.once(
                "note.enter",
                note,
                () -> Written.created(note, URI.create("/v1/notes/" + id), id, List.of())
                        .standingByItself());
    }

    @GET
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public Page<String> list(
            @QueryParam("cursor") String cursor, @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit) {
        String after = cursor == null ? "" : Cursor.read(cursor).getFirst();
        List<String> rows = jdbi.withHandle(
                h -> h.createQuery("select title from note where title > :after order by title limit :n")
                        .bind("after", after)
                        .bind("n", limit.andOneMore())
                        .mapTo(String.class)
                        .list());
        return Page.of(rows, limit, Cursor::of);
    }

    @GET
    @Path("/parameters")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public ParametersRead parameters(
            @QueryParam("code") String code,
            @QueryParam("at") LocalDate at,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("unit") UUID unit,
            @QueryParam("period") PeriodParameter period,
            @QueryParam("borders") BordersParameter borders) {
        return new ParametersRead(
                code,
                period == null ? null : period.from() + "/" + period.through(),
                borders == null ? null : borders.toString(),
                knownAt);
    }

    @GET
    @Path("/{id}")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        String title = jdbi.withHandle(h -> h.createQuery("select title from note where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> vn.tiendo.http.Problem.of(404, "NOT_FOUND")));
        return tags.conditional(request, new NoteView(id, title, null, null, null));
    }

    @GET
    @Path("/live")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> live() {
        return Multi.createFrom().items("one", "two");
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public int revise(@PathParam("id") UUID id, @NotNull String patch) {
        return patch.length();
    }

    @POST
    @Path("/files")
    @Consumes("text/csv")
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public Response files(InputStream file) throws IOException {
        file.transferTo(OutputStream.nullOutputStream());
        return Response.noContent().build();
    }

    @POST
    @Path("/counted")
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    public Response countThatTakesLong() {
        arrivals.await(Set.of(Arrivals.HELD), Duration.ZERO);
        return Response.noContent().build();
    }

    @GET
    @Path("/watched")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<String> watched() {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item("here"), Multi.createFrom().nothing());
    }

    @GET
    @Path("/forgotten")
    public String withoutAnAuthority() {
        return "nobody may read this";
    }

    @GET
    @Path("/lost")
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public int lost() {
        return jdbi.withHandle(h -> h.execute("select pg_terminate_backend(pg_backend_pid())"));
    }

    @GET
    @Path("/broken")
    @Blocking
    @Allowed(value = Role.VIEWER, scope = Scope.PLANS_READ)
    public String broken() {
        throw new IllegalStateException("secret of the inside");
    }
}

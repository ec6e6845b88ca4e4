package vn.tiendo.reporting.resulttable;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/result-tables")
@Tag(name = "Dashboards")
class ResultTableResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final ResultTables tables;
    private final Answers answers;

    ResultTableResource(ResultTables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, XLSX})
    @Operation(
            operationId = "getResultTable",
            summary = "The annex of results: planned, done in the period and in all, compared, and judged")
    @APIResponse(
            responseCode = "200",
            description = "A row for each target; as a file with two header rows, hidden ids and a column for causes",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ResultTableView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class))
            })
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    public Response results(
            @BeanParam ResultTableQuestion question, @BeanParam AskedView asked, @Context Request request) {
        var table = tables.of(question, asked);
        return chosen(request)
                .map(media -> file(table, media))
                .orElseGet(() -> answers.conditional(request, asked, table));
    }

    /** Empty for JSON. */
    private static Optional<Media> chosen(Request request) {
        var chosen = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
                        .add()
                        .build());
        return chosen == null
                ? Optional.empty()
                : Media.named(chosen.getMediaType().toString());
    }

    private static Response file(ResultTableView table, Media media) {
        StreamingOutput rows = out -> ResultForm.write(table, media, out);
        var name = "ket-qua-%s-%s.%s"
                .formatted(table.period().from(), table.period().through(), media.ending());
        return Response.ok(rows)
                .type(media.type() + (media == Media.CSV ? ";charset=UTF-8" : ""))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Vary", "Accept")
                .build();
    }
}

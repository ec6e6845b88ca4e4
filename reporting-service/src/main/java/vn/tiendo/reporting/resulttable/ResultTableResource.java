package vn.tiendo.reporting.resulttable;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.FormFile;

@Path("/v1/result-tables")
@Tag(name = "Dashboards")
class ResultTableResource {

    private final ResultTables tables;
    private final Answers answers;

    ResultTableResource(ResultTables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FormFile.CSV, FormFile.XLSX})
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
                @Content(mediaType = FormFile.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = FormFile.XLSX, schema = @Schema(implementation = String.class))
            })
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "plan", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "plan", unless = "unit")
            })
    public Response results(
            @BeanParam ResultTableQuestion question, @BeanParam AskedView asked, @Context Request request) {
        var table = tables.of(question, asked);
        return FormFile.chosen(request)
                .map(media -> file(table, media))
                .orElseGet(() -> answers.conditional(request, asked, table));
    }

    private static Response file(ResultTableView table, Media media) {
        var name =
                "ket-qua-%s-%s".formatted(table.period().from(), table.period().through());
        return FormFile.answer(name, media, out -> ResultForm.write(table, media, out));
    }
}

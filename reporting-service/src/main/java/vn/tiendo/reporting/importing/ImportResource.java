package vn.tiendo.reporting.importing;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.caller.ImportAccess;
import vn.tiendo.exchange.caller.ImportOperations;
import vn.tiendo.exchange.caller.ReceivedFiles;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;

/** Files of entries. */
@Path("/v1/imports")
@Allowed(
        value = {Role.REPORTER, Role.COMPILER},
        scope = Scope.IMPORTS_RUN,
        over = @Over(value = "import", by = "importId"))
@Tag(name = "Imports", description = "Files of rows: compared first, then taken as a whole or row by row")
class ImportResource extends ImportOperations {

    ImportResource(Imports imports, ImportAccess access, ReceivedFiles files, Writes writes) {
        super(imports, access, files, writes);
    }
}

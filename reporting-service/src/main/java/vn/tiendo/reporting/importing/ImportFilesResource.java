package vn.tiendo.reporting.importing;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.caller.ImportAccess;
import vn.tiendo.exchange.caller.ImportStreams;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** How the import of a file of entries goes, and what it refused. */
@Path("/v1/imports")
@Allowed(
        value = {Role.REPORTER, Role.COMPILER},
        scope = Scope.IMPORTS_RUN,
        over = @Over(value = "import", by = "importId"))
@Tag(name = "Imports")
class ImportFilesResource extends ImportStreams {

    ImportFilesResource(Imports imports, ImportAccess access) {
        super(imports, access);
    }
}

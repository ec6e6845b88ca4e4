package vn.tiendo.reporting.importing;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.caller.ImportAccess;
import vn.tiendo.exchange.caller.ImportStreams;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;

/** How the import of a file of entries goes, and what it refused. */
@Path("/v1/imports")
@Allowed({Role.REPORTER, Role.COMPILER})
@Tag(name = "Imports")
class ImportFilesResource extends ImportStreams {

    ImportFilesResource(Imports imports, ImportAccess access) {
        super(imports, access);
    }
}

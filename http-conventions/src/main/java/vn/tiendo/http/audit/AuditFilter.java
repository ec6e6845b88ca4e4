package vn.tiendo.http.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows an export holds; what is absent asks nothing. */
public final class AuditFilter {
    @QueryParam("subject")
    @Parameter(description = "Deeds that concern this aggregate or entry")
    @Nullable
    UUID subject;

    @QueryParam("caller")
    @Parameter(description = "Deeds of this subject of tokens")
    @Nullable
    String caller;

    @QueryParam("client")
    @Parameter(description = "Deeds through this machine or program")
    @Nullable
    String client;

    @QueryParam("action")
    @Parameter(description = "Deeds of this kind, like unit.create")
    @Nullable
    String action;

    @QueryParam("recordedFrom")
    @Parameter(description = "Recorded at this instant or later")
    @Nullable
    Instant recordedFrom;

    @QueryParam("recordedThrough")
    @Parameter(description = "Recorded at this instant or earlier")
    @Nullable
    Instant recordedThrough;
}

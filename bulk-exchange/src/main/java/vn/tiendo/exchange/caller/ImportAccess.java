package vn.tiendo.exchange.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Language;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;

/** Whose an import is: who sent the file sees it, and an administrator of the unit or of one above it. */
@ApplicationScoped
public class ImportAccess {

    private final Imports imports;
    private final WatchedImports watched;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    ImportAccess(Imports imports, WatchedImports watched, CurrentCaller caller, SecurityIdentity identity) {
        this.imports = imports;
        this.watched = watched;
        this.caller = caller;
        this.identity = identity;
    }

    /** 404 for what is not there and for what is another's. */
    public ImportJob seeing(UUID id) {
        var who = caller.get();
        return imports.find(id)
                .filter(job -> job.order().by().subject().equals(who.subject())
                        || who.roles().contains(Role.ADMINISTRATOR))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /**
     * What one who sees it is told of it, for as long as its token says who it is.
     *
     * @param lastShown the id of what it was shown before; null for nothing
     */
    Multi<OutboundSseEvent> watching(UUID id, Language language, @Nullable String lastShown) {
        var seen = seeing(id).order().id();
        return watched.watch(new ImportWatcher.Terms(seen, language, endOfToken()), lastShown);
    }

    private Instant endOfToken() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    public ImportOrder.Requester requester() {
        var who = caller.get();
        return new ImportOrder.Requester(
                who.subject(), who.unit(), who.roles().stream().map(Role::claim).toList());
    }
}

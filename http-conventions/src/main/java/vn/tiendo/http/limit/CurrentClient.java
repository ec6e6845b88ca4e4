package vn.tiendo.http.limit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import vn.tiendo.http.CurrentCaller;

/** Whose requests are counted together: those of one caller, and what comes without a token by where it comes from. */
@Singleton
public class CurrentClient {

    private final CurrentIdentityAssociation association;
    private final CurrentCaller caller;
    private final CurrentVertxRequest request;

    CurrentClient(CurrentIdentityAssociation association, CurrentCaller caller, CurrentVertxRequest request) {
        this.association = association;
        this.caller = caller;
        this.request = request;
    }

    /** The same for all its requests. */
    public String name() {
        return isKnown()
                ? caller.get().subject()
                : "from " + request.getCurrent().request().remoteAddress().hostAddress();
    }

    // The access gate has asked before: whoever has shown a token is known by now, and nobody waits here.
    private boolean isKnown() {
        var identity =
                association.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        return identity != null && !identity.isAnonymous();
    }
}

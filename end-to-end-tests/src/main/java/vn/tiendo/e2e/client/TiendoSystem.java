package vn.tiendo.e2e.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;

/** A running system and the token of one who calls it. */
public record TiendoSystem(HttpClient http, Endpoints endpoints, String token) {

    /** Single calls. */
    public Api api() {
        return new Api(http, endpoints, token);
    }

    /** A new run of calls that wait for each other's effects. */
    public Conversation conversation() {
        return new Conversation(api(), Clock.systemUTC());
    }

    /** The same system as another caller sees it. */
    public TiendoSystem as(String otherToken) {
        return new TiendoSystem(http, endpoints, otherToken);
    }

    /** Opens the live dashboard of a plan for its own unit. */
    public LiveDashboard live(String plan) {
        return LiveDashboard.open(http, liveAddress(plan, ""), token);
    }

    /** The same for a unit below. */
    public LiveDashboard live(String plan, String unit) {
        return LiveDashboard.open(http, liveAddress(plan, "?unit=" + unit), token);
    }

    private URI liveAddress(String plan, String query) {
        return endpoints.of(Service.REPORTING, "/v1/dashboards/plans/" + plan + "/live" + query);
    }
}

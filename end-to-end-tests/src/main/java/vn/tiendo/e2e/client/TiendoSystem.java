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

    /** Opens the live dashboard of a plan. */
    public LiveDashboard live(String plan) {
        return LiveDashboard.open(address("/v1/dashboards/plans/" + plan + "/live"), token);
    }

    private URI address(String path) {
        return endpoints.of(Service.REPORTING, path);
    }
}

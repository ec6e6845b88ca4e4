package vn.tiendo.e2e;

import java.net.http.HttpClient;
import java.util.Map;
import vn.tiendo.e2e.client.Endpoints;
import vn.tiendo.e2e.client.TiendoSystem;

/** The system that the environment names, called by an administrator of the whole country. */
final class RunningSystem {

    private RunningSystem() {}

    static TiendoSystem namedBy(Map<String, String> environment) {
        return new TiendoSystem(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                Endpoints.of(environment),
                token(environment));
    }

    private static String token(Map<String, String> environment) {
        var given = environment.get("TIENDO_TOKEN");
        if (given == null) {
            throw new IllegalStateException("set TIENDO_TOKEN");
        }
        return given;
    }
}

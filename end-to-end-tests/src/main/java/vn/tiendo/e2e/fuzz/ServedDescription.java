package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** The operations that a running service describes. */
final class ServedDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonMapper JSON = new JsonMapper();

    private ServedDescription() {}

    static List<Operation> of(TiendoSystem system) throws IOException, InterruptedException {
        var operations = new ArrayList<Operation>();
        for (var service : Service.values()) {
            var address = system.endpoints().of(service, "/q/openapi?format=json");
            var answer =
                    system.http().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            var root = JSON.readTree(answer.body());
            for (var path : root.path("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(new Operation(
                                service,
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                root));
                    }
                }
            }
        }
        return operations;
    }
}

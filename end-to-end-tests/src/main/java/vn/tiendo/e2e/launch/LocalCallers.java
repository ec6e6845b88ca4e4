package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Endpoints;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.localstack.TokenKeys;

/** Who calls a launched system, with tokens of the key that its launcher has made. */
final class LocalCallers {

    // Longer than any run of a test or a benchmark.
    private static final Duration VALID_FOR = Duration.ofDays(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final Endpoints services;
    private @Nullable TiendoSystem administrator;

    LocalCallers(Path data, Endpoints services) {
        this.data = data;
        this.services = services;
    }

    /** Signing takes longer than most calls, so this one gets a token once. */
    synchronized TiendoSystem administrator() {
        if (administrator == null) {
            administrator = as(Set.of("administrator"), null);
        }
        return administrator;
    }

    TiendoSystem as(Set<String> roles, @Nullable UUID unit) {
        try {
            var keys = TokenKeys.in(data.resolve("secrets/token-key"), InstantSource.system());
            return new TiendoSystem(http, services, keys.token("end-to-end", roles, unit, VALID_FOR));
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher left no key", e);
        }
    }
}

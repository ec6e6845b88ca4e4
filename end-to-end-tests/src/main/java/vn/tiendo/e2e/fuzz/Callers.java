package vn.tiendo.e2e.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.tiendo.localstack.TokenKeys;

/** Tokens of those who call: mostly of one who may do everything, so that calls get far. */
final class Callers {

    private static final Duration LONG_ENOUGH = Duration.ofHours(8);
    private static final List<String> ROLES = List.of("viewer", "reporter", "compiler", "planner", "registrar");

    private final String administrator;
    private final List<String> others = new ArrayList<>();

    Callers(Map<String, String> environment) throws IOException {
        this.administrator = environment.getOrDefault("TIENDO_TOKEN", "");
        others.add("");
        others.add("nonsense");
        others.add(administrator + "x");
        var data = environment.get("TIENDO_DATA_DIR");
        if (data != null) {
            var keys = TokenKeys.in(Path.of(data, "secrets/token-key"), InstantSource.system());
            for (var role : ROLES) {
                others.add(keys.token("fuzz-" + role, Set.of(role), null, LONG_ENOUGH));
            }
        }
    }

    /** Empty for one who shows none. */
    String any(RandomGenerator random) {
        return random.nextInt(8) > 0 ? administrator : others.get(random.nextInt(others.size()));
    }
}

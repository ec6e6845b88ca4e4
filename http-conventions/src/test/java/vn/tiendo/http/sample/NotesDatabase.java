package vn.tiendo.http.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.tiendo.localstack.TokenKeys;
import vn.tiendo.localstack.testing.StackForTests;

/** PostgreSQL and a token key; this module needs no Kafka. */
public final class NotesDatabase implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var database = StackForTests.get().database("notes");
        return Map.of(
                "TIENDO_DB_URL", database.url(),
                "TIENDO_DB_OWNER_PASSWORD", database.owner().password(),
                "TIENDO_DB_APP_PASSWORD", database.app().password(),
                "TIENDO_TOKEN_PUBLIC_KEY", StackForTests.get().publicKey(),
                "TIENDO_TOKEN_ISSUER", TokenKeys.ISSUER,
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        // The stack serves the next test class of this JVM as well; it ends with the JVM.
    }
}

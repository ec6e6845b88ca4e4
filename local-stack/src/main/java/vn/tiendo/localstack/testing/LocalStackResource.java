package vn.tiendo.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Runs a {@code @QuarkusTest} on real PostgreSQL and Kafka: {@code @WithTestResource(value = LocalStackResource.class,
 * initArgs = @ResourceArg(name = "database", value = "units"))}.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private String database = "service";

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        return StackForTests.get().settings(database);
    }

    @Override
    public void stop() {
        // The stack serves the next test class of this JVM as well; it ends with the JVM.
    }
}

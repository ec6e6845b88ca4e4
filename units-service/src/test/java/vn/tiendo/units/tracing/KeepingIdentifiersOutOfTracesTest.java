package vn.tiendo.units.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.RegistryCalls.get;

import io.opentelemetry.api.common.AttributeKey;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

/** A service whose traces are collected. */
@QuarkusTest
@Tag("slow")
@TestProfile(KeepingIdentifiersOutOfTracesTest.WithTraces.class)
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class KeepingIdentifiersOutOfTracesTest {

    private static final String TWELVE = "0240" + "00000001";

    public static final class WithTraces implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("TIENDO_TRACES_OFF", "false");
        }
    }

    @Inject
    SpansThatLeft left;

    @Test
    void tellsOfARefusedRequestWithoutTheNumberForWhichItWasRefused() {
        get("/v1/enterprises?q=" + TWELVE).statusCode(422);
        get("/v1/enterprises/" + TWELVE);
        get("/v1/nowhere/" + TWELVE).statusCode(404);

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(left.spans)
                        .filteredOn(span -> path(span.getAttributes().get(AttributeKey.stringKey("url.path"))))
                        .hasSizeGreaterThanOrEqualTo(3));
        assertThat(left.spans.toString()).doesNotContain(TWELVE);
    }

    private static boolean path(String path) {
        return path != null && (path.startsWith("/v1/enterprises") || path.startsWith("/v1/nowhere"));
    }
}

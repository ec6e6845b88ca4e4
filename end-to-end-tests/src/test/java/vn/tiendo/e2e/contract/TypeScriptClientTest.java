package vn.tiendo.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;

/** A client generated from the committed files compiles under {@code tsc --strict} and drives a journey of the running system. */
@Tag("slow")
class TypeScriptClientTest {

    private final NpmTools tools = NpmTools.get();

    @Test
    void compilesStrictlyAndGoesFromAUnitToItsDashboard() {
        // Given
        var system = SystemForTests.get().asAdministrator();
        for (var service : new String[] {"units", "plans", "reporting"}) {
            succeed(tools.run(
                    Map.of(),
                    "openapi-typescript",
                    NpmTools.openApi(service).toString(),
                    "--default-non-nullable",
                    "false",
                    "--output",
                    "generated/" + service + ".ts"));
        }
        // When
        succeed(tools.run(Map.of(), "tsc", "--strict", "--project", "."));
        var journey = tools.node(
                Map.of(
                        "TIENDO_UNITS_URL", system.endpoints().units().toString(),
                        "TIENDO_PLANS_URL", system.endpoints().plans().toString(),
                        "TIENDO_REPORTING_URL", system.endpoints().reporting().toString(),
                        "TIENDO_TOKEN", system.token()),
                "out/journey.js");
        // Then
        succeed(journey);
        assertThat(journey.said()).contains(": 7 of 10");
    }

    private static void succeed(NpmTools.Ran ran) {
        assertThat(ran.status()).as(ran.said()).isZero();
    }
}

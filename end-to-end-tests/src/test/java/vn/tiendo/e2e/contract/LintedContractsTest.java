package vn.tiendo.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linters that front-end teams run over what we hand them find no error. */
@Tag("slow")
class LintedContractsTest {

    private final NpmTools tools = NpmTools.get();

    @ParameterizedTest
    @ValueSource(strings = {"units", "plans", "reporting"})
    void redoclyFindsNoError(String service) {
        var ran = tools.run(
                Map.of(),
                "redocly",
                "lint",
                "--config",
                "redocly.yaml",
                NpmTools.openApi(service).toString());
        assertThat(ran.status()).as(ran.said()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "plans", "reporting"})
    void spectralFindsNoErrorByTheRulesOfOasAndOwasp(String service) {
        var ran = spectral(NpmTools.openApi(service).toString());
        assertThat(ran.status()).as(ran.said()).isZero();
    }

    @Test
    void spectralTellsWhenTokensWouldGoOverPlainHttp() throws IOException {
        // Given
        var open =
                Files.readString(NpmTools.openApi("units")).replaceFirst("url: /\n", "url: http://tiendo.example.vn\n");
        var file = Files.writeString(tools.folder().resolve("open.yaml"), open);
        // When
        var ran = spectral(file.toString());
        // Then
        assertThat(ran.status()).isNotZero();
        assertThat(ran.said()).contains("owasp:api8:2023-no-server-http");
    }

    @Test
    void theEventsAreParsedByTheParserOfAsyncApi() {
        var events = "../../../event-contract/src/main/resources/vn/tiendo/events/asyncapi.yaml";
        var ran = tools.node(Map.of(), "asyncapi.mjs", events);
        assertThat(ran.status()).as(ran.said()).isZero();
        assertThat(ran.said()).contains("operations");
    }

    private NpmTools.Ran spectral(String file) {
        return tools.run(
                Map.of(),
                "spectral",
                "lint",
                "--ruleset",
                "spectral.yaml",
                "--fail-severity",
                "error",
                "--quiet",
                file);
    }
}

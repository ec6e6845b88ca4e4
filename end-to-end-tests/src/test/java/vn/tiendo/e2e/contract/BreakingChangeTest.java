package vn.tiendo.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import vn.tiendo.e2e.launch.Checkout;

/**
 * What was released goes on working: the committed file against the last released one, {@code openapi/released}. A release, and
 * nothing else, writes those anew: {@code -Dtiendo.release}.
 */
@Tag("slow")
class BreakingChangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"units", "plans", "reporting"})
    void nothingThatWasReleasedIsBroken(String service) throws IOException {
        var released = released(service);
        if (System.getProperty("tiendo.release") != null) {
            Files.createDirectories(released.getParent());
            Files.copy(NpmTools.openApi(service), released, StandardCopyOption.REPLACE_EXISTING);
        }
        var difference = difference(released, NpmTools.openApi(service));

        assertThat(difference.isCompatible()).as(told(difference)).isTrue();
    }

    @Test
    void anOperationThatIsGoneIsTold(@TempDir Path directory) throws IOException {
        // Given
        var renamed = Files.readString(NpmTools.openApi("units"))
                .replace("\n  /v1/units/{unitId}:", "\n  /v1/unit/{unitId}:");
        var changed = Files.writeString(directory.resolve("openapi.yaml"), renamed);
        // When
        var difference = difference(NpmTools.openApi("units"), changed);
        // Then
        assertThat(difference.isIncompatible()).isTrue();
        assertThat(told(difference)).contains("/v1/units/{unitId}");
    }

    @Test
    void aFieldThatHasToBeGivenFromNowOnIsTold(@TempDir Path directory) throws IOException {
        // Given
        var request = "\n    WhatIfRequest:\n      type: object\n";
        var before = NpmTools.openApi("reporting");
        var demanding = Files.readString(before).replace(request, request + "      required:\n      - planId\n");
        var changed = Files.writeString(directory.resolve("openapi.yaml"), demanding);
        // When
        var difference = difference(before, changed);
        // Then
        assertThat(difference.isIncompatible()).isTrue();
        assertThat(told(difference)).contains("/v1/what-ifs");
    }

    @Test
    void aValueThatCanNoLongerBeAskedForIsTold(@TempDir Path directory) throws IOException {
        // Given
        var value = "\n      - REPORT_MISSING";
        var before = Files.readString(NpmTools.openApi("reporting"));
        assertThat(before).containsOnlyOnce(value);
        var changed = Files.writeString(directory.resolve("openapi.yaml"), before.replace(value, ""));
        // When
        var difference = difference(NpmTools.openApi("reporting"), changed);
        // Then
        assertThat(difference.isIncompatible()).isTrue();
        assertThat(told(difference)).contains("/v1/alerts");
    }

    private static Path released(String service) {
        return Checkout.present().root().resolve("openapi/released/" + service + "-service.yaml");
    }

    private static ChangedOpenApi difference(Path before, Path after) {
        // Who reads an enum tolerates values that he does not know; who sends one goes on sending those that he does.
        var open = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .build();
        return OpenApiCompare.fromLocations(before.toString(), after.toString(), List.of(), open);
    }

    private static String told(ChangedOpenApi difference) {
        var bytes = new ByteArrayOutputStream();
        new ConsoleRender().render(difference, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

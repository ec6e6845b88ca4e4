package vn.tiendo.e2e.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.client.Json;

class MissingTest {

    @Test
    void namesNothingWhenTheCaseCanRun() {
        var worked = aCase("""
                {"act": "unit", "unit": "a"}, {"act": "succession", "succession": "m"}, {"act": "indicator", "kind": "STOCK"},
                {"act": "target", "kind": "CUMULATIVE"}, {"act": "periodClosed"}, {"act": "report", "report": "r"}""", "{\"type\": \"timeliness\"}");

        assertThat(Missing.from(worked)).isEmpty();
    }

    private static WorkedCase aCase(String acts, String question) {
        var written = "{\"name\": \"c\", \"steps\": [{\"id\": \"s1\", \"acts\": [" + acts
                + "]}], \"ask\": [{\"afterStep\": \"s1\", \"question\": " + question + "}]}";
        return WorkedCase.of("file.json", Json.read(written));
    }
}

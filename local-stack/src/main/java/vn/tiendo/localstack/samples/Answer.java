package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a service answered, and the positions of the events that the write makes. */
record Answer(String call, int status, JsonNode body, List<String> positions) {

    /** This answer, if it is no refusal. */
    Answer accepted() {
        if (status / 100 != 2) {
            throw new SampleRefused(call, status, body.toString());
        }
        return this;
    }

    String id() {
        return body.path("id").asText();
    }

    /** Whether the problem, or one of its errors, has this code. */
    boolean says(String code) {
        return body.path("code").asText().equals(code)
                || body.path("errors").findValuesAsText("code").contains(code);
    }
}

package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a service answered, and the positions of the events that the write makes. */
record Answer(int status, JsonNode body, List<String> positions) {

    boolean isSuccess() {
        return status / 100 == 2;
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

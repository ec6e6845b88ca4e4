package vn.tiendo.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service answered.
 *
 * @param call the call, as it is shown to who has to find the defect
 * @param positions of the events that the write left behind
 */
public record Reply(String call, int status, JsonNode body, List<String> positions) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public boolean isNotYetKnown() {
        return status == 409 && codes().contains("NOT_YET_KNOWN");
    }

    /** Another operation held the same data; nothing has changed. */
    public boolean isBusy() {
        return status == 503 && codes().contains("BUSY");
    }

    /** The code of the problem and those of its single errors. */
    public List<String> codes() {
        var codes = new ArrayList<String>();
        codes.add(body.path("code").asText());
        body.path("errors").forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }

    public String id() {
        return body.path("id").asText();
    }

    /** The reply itself, unless it is a refusal. */
    public Reply orThrow() {
        if (!isSuccess()) {
            throw new UnexpectedReply(this);
        }
        return this;
    }

    @Override
    public String toString() {
        return call + " → " + status + " " + body;
    }
}

package vn.tiendo.e2e.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A provincial portal: it knows units by their electronic identification codes, and nothing of our ids before it asks. */
final class Portal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PortalCalls calls;
    private final URI units;
    private final URI reporting;
    private final Map<String, String> unitsByCode = new HashMap<>();
    private final Map<String, Integer> sums = new HashMap<>();
    private final Map<String, Integer> posted = new HashMap<>();
    private String unitsRead = "";
    private String progressRead = "";

    Portal(PortalCalls calls, URI units, URI reporting) {
        this.calls = calls;
        this.units = units;
        this.reporting = reporting;
    }

    /** Reads what has changed since the last time, a few at a time, and keeps whose code is whose. */
    void followUnits() throws InterruptedException {
        for (var page = changes(units, unitsRead); !page.path("items").isEmpty(); page = changes(units, unitsRead)) {
            for (var change : page.path("items")) {
                if (change.path("subject").asText().equals("UNIT")) {
                    keep(calls.get(units.resolve(change.path("href").asText())));
                }
            }
            unitsRead = page.path("nextCursor").asText();
        }
    }

    private void keep(JsonNode unit) {
        if (unit.hasNonNull("electronicCode")) {
            unitsByCode.put(
                    unit.path("electronicCode").asText(), unit.path("id").asText());
        }
    }

    Map<String, String> unitsByCode() {
        return Map.copyOf(unitsByCode);
    }

    /** The secret by which the inbox knows us. */
    String askToBeTold(String url) throws InterruptedException {
        var body = JSON.createObjectNode().put("url", url);
        body.putArray("events").add("progress.recorded");
        return calls.post(reporting.resolve("/v1/webhooks"), body, key())
                .path("secret")
                .asText();
    }

    /** Posts one fact of a unit, known by its code. */
    void report(String code, String indicator, String day, int quantity) throws InterruptedException {
        var unit = unitsByCode.get(code);
        var body = JSON.createObjectNode().put("unitId", unit).put("occurredOn", day);
        body.putArray("statements").addObject().put("indicatorId", indicator).put("quantity", quantity);
        var entry = calls.post(reporting.resolve("/v1/progress-entries"), body, key());
        if (posted.put(entry.path("id").asText(), quantity) != null) {
            throw new AssertionError("two facts, one entry: " + entry);
        }
        sums.merge(code, quantity, Integer::sum);
    }

    /** What was posted for a unit, by the portal's own books. */
    int sumOf(String code) {
        return sums.getOrDefault(code, 0);
    }

    /** The quantities by the ids of their entries. */
    Map<String, Integer> posted() {
        return Map.copyOf(posted);
    }

    int figureOf(String code, String indicator, String period) throws InterruptedException {
        var query = "/v1/figures?indicator=%s&unit=%s&period=%s".formatted(indicator, unitsByCode.get(code), period);
        return calls.get(reporting.resolve(query)).path("value").asInt();
    }

    /** The ids of all entries recorded since the last time, as often as they are listed. */
    List<String> entriesListed() throws InterruptedException {
        var listed = new ArrayList<String>();
        for (var page = changes(reporting, progressRead);
                !page.path("items").isEmpty();
                page = changes(reporting, progressRead)) {
            for (var change : page.path("items")) {
                if (change.path("subject").asText().equals("PROGRESS_ENTRY")) {
                    listed.add(change.path("id").asText());
                }
            }
            progressRead = page.path("nextCursor").asText();
        }
        return listed;
    }

    private JsonNode changes(URI service, String cursor) throws InterruptedException {
        return calls.get(service.resolve("/v1/changes?limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

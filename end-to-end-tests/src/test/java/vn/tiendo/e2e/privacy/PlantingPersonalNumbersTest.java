package vn.tiendo.e2e.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * A citizen's number goes wherever a caller can write: into every text of every operation, into names of fields and
 * parameters, into paths, headers and files. Afterwards it stands nowhere.
 */
@Tag("slow")
class PlantingPersonalNumbersTest {

    private static final String NUMBER = "0240" + "98765432";
    private static final String KNOWN = "Dấu để tìm lại";
    private static final String NOBODY = "0197c1a2-5d4e-7b3a-9f61-2c8d4e5f6a01";
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "enterprises", List.of("code", "name", "effectiveOn"),
            "progress-entries", List.of("externalId", "unitCode", "occurredOn", "source", "documentNumber"));
    private static final List<String> HEADERS = List.of(
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Wait-For",
            "Last-Event-ID",
            "Accept-Language",
            "User-Agent",
            "Referer",
            "X-Request-Id",
            "traceparent",
            "tracestate",
            "baggage",
            "Cookie",
            "Forwarded");
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private static TiendoSystem administrator;
    private static List<PlaceToWrite> operations;

    /** What a call said, and what was answered to it; the answer without the headers that name the day. */
    private record Said(String call, int status, String answer) {}

    @BeforeAll
    static void theDescribedOperations() {
        administrator = SystemForTests.get().asAdministrator();
        operations = Arrays.stream(Service.values())
                .flatMap(service -> new DescribedApi(service, description(service)).operations().stream())
                .toList();
        assertThat(operations).hasSizeGreaterThan(150);
    }

    @Test
    void leavesNoTraceOfThem() throws Exception {
        // Given
        writeSomethingThatIsKept();
        // When
        var bodies = plantIntoBodies();
        var others = Stream.of(plantIntoQueries(), plantIntoPaths(), plantIntoHeaders(), plantIntoFiles())
                .flatMap(List::stream)
                .toList();
        // Then
        assertThat(bodies).hasSizeGreaterThan(500).allMatch(said -> said.status() >= 400 && said.status() < 500);
        assertThat(bodies)
                .filteredOn(said -> !isAboutSomethingThatIsNotThere(said))
                .as("refused for this, and for nothing else before")
                .hasSizeGreaterThan(300)
                .allMatch(said -> said.answer().contains("PERSONAL_IDENTIFIER"));
        assertThat(others).hasSizeGreaterThan(500).noneMatch(said -> said.status() >= 500);
        assertThat(Stream.concat(bodies.stream(), others.stream()))
                .as("answers that repeat it")
                .filteredOn(said -> said.answer().contains(NUMBER))
                .isEmpty();
        var kept = new WhereItIsKept(SystemForTests.get());
        assertThat(kept.of(KNOWN)).as("the search finds what is kept").anyMatch(place -> place.startsWith("table"));
        assertThat(kept.of(KNOWN)).anyMatch(place -> place.startsWith("topic"));
        assertThat(kept.of(NUMBER)).isEmpty();
    }

    /** Whose path names an id: the answer may be that there is no such thing, before anybody looks at the body. */
    private static boolean isAboutSomethingThatIsNotThere(Said said) {
        return said.call().split(" ")[2].contains("{");
    }

    private static void writeSomethingThatIsKept() {
        var conversation = administrator.conversation();
        conversation.post(
                Service.UNITS,
                "/v1/units",
                Json.object()
                        .put("system", "ADMINISTRATIVE")
                        .put("effectiveOn", "2020-01-01")
                        .put("name", KNOWN));
        conversation.get(Service.PLANS, "/v1/indicators", Map.of("limit", "1"));
    }

    private static List<Said> plantIntoBodies() throws Exception {
        var said = new ArrayList<Said>();
        for (var operation : operations) {
            for (var body : operation.bodies()) {
                for (var planted : Planting.into(body, NUMBER)) {
                    said.add(send(
                            operation + " " + planted,
                            request(operation, path(operation, NOBODY))
                                    .header("Content-Type", operation.bodyType().orElseThrow())
                                    .header("If-Match", "\"x\"")
                                    .method(operation.method(), BodyPublishers.ofString(planted.toString()))));
                }
            }
        }
        return said;
    }

    private static List<Said> plantIntoQueries() throws Exception {
        var said = new ArrayList<Said>();
        for (var operation : reading()) {
            for (var name : Stream.concat(operation.query().stream(), Stream.of("unknown"))
                    .toList()) {
                said.add(ask(operation, "?" + name + "=" + URLEncoder.encode("Số " + NUMBER, UTF_8)));
            }
            said.add(ask(operation, "?" + NUMBER + "=x"));
            said.add(ask(operation, "?" + NUMBER));
        }
        return said;
    }

    private static Said ask(PlaceToWrite operation, String query) throws Exception {
        return send(
                operation + query,
                request(operation, path(operation, NOBODY) + query).GET());
    }

    private static List<Said> plantIntoPaths() throws Exception {
        var said = new ArrayList<Said>();
        for (var operation : operations) {
            if (operation.path().contains("{")) {
                said.add(send(
                        operation.toString(),
                        request(operation, path(operation, NUMBER))
                                .method(operation.method(), BodyPublishers.noBody())));
            }
        }
        for (var service : Service.values()) {
            said.add(send(service + " path", request(service, "/v1/" + NUMBER).GET()));
        }
        return said;
    }

    private static List<Said> plantIntoHeaders() throws Exception {
        var said = new ArrayList<Said>();
        for (var operation : operations) {
            var request = request(operation, path(operation, NOBODY));
            HEADERS.stream()
                    .filter(header -> !header.equals("Accept-Language"))
                    .forEach(header -> request.header(header, NUMBER));
            said.add(send(
                    operation + " all headers", request.method(operation.method(), BodyPublishers.ofString("{}"))));
        }
        for (var service : Service.values()) {
            for (var header : HEADERS) {
                said.add(send(
                        service + " " + header,
                        request(service, "/v1/units").header(header, NUMBER).GET()));
            }
        }
        return said;
    }

    private static List<Said> plantIntoFiles() throws Exception {
        var said = new ArrayList<Said>();
        for (var operation : operations) {
            for (var type : operation.files()) {
                for (var columns : COLUMNS.entrySet()) {
                    for (var file : PlantedFiles.of(type, columns.getValue(), NUMBER)) {
                        said.addAll(sendFile(operation, type, columns.getKey(), file));
                    }
                }
            }
        }
        return said;
    }

    private static List<Said> sendFile(PlaceToWrite operation, String type, String kind, byte[] file) throws Exception {
        var query = operation.path().equals("/v1/imports") ? "?kind=" + kind : "";
        var sent = send(
                operation + " " + type,
                request(operation, path(operation, NOBODY) + query)
                        .header("Content-Type", type)
                        .header("Content-Disposition", "attachment; filename=\"" + NUMBER + ".csv\"")
                        .method(operation.method(), BodyPublishers.ofByteArray(file)));
        var unnamed = send(
                operation + " " + type,
                request(operation, path(operation, NOBODY) + query)
                        .header("Content-Type", type)
                        .method(operation.method(), BodyPublishers.ofByteArray(file)));
        return unnamed.status() == 202
                ? Stream.concat(Stream.of(sent, unnamed), ended(operation.service(), unnamed))
                        .toList()
                : List.of(sent, unnamed);
    }

    /** The import when it has ended, and the cells that it refused. */
    private static Stream<Said> ended(Service service, Said accepted) throws Exception {
        var body = accepted.answer().substring(accepted.answer().indexOf('\n') + 1);
        var path = "/v1/imports/" + Json.read(body).path("id").asText();
        // The stream of an import ends with it.
        var watched = send(path, request(service, path + "/live").GET());
        var rejections = send(path, request(service, path + "/rejections").GET());
        var table = send(path, request(service, path + "/rejections.csv").GET());
        assertThat(watched.answer()).as("%s", accepted).containsPattern("REJECTED|FAILED");
        return Stream.of(watched, rejections, table);
    }

    private static List<PlaceToWrite> reading() {
        return operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
    }

    private static String path(PlaceToWrite operation, String parameter) {
        return operation.path().replaceAll("\\{[^}]*}", parameter);
    }

    private static HttpRequest.Builder request(PlaceToWrite operation, String path) {
        return request(operation.service(), path);
    }

    private static HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(administrator.endpoints().of(service, path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + administrator.token());
    }

    private static Said send(String call, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = administrator.http().send(request.build(), BodyHandlers.ofString());
        return new Said(call, response.statusCode(), response.headers().map() + "\n" + response.body());
    }

    private static com.fasterxml.jackson.databind.JsonNode description(Service service) {
        URI place = administrator.endpoints().of(service, "/q/openapi");
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return Json.read(http.send(
                            HttpRequest.newBuilder(place)
                                    .header("Accept", "application/json")
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

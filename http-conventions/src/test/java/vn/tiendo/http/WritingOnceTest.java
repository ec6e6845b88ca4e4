package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.http.sample.Work;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class WritingOnceTest {
    @Inject
    Jdbi jdbi;

    @Inject
    Work work;

    @Test
    void repeatsTheAnswerOfTheSameKey() {
        Response first = post("key-1", "repeated");
        Response second = post("key-1", "repeated");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Location")).startsWith("/v1/notes/");
        assertThat(first.header("Position")).isEqualTo(first.path("id"));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Position")).isEqualTo(first.header("Position"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes("repeated")).isEqualTo(1);
        assertThat(audits(first.path("id"))).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        post("key-2", "one");
        post("key-2", "other").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(notes("other")).isZero();
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        post("key-3", "mine").then().statusCode(201);
        given().auth()
                .oauth2(StackForTests.get().token("another", Set.of("planner"), null))
                .contentType("application/json")
                .header("Idempotency-Key", "key-3")
                .body("{\"title\": \"yours\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void writesOnceWhenTwoRetriesRace() throws Exception {
        work.reached = new CountDownLatch(1);
        work.released = new CountDownLatch(1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post("key-4", Work.HELD));
        assertThat(work.reached.await(60, TimeUnit.SECONDS)).isTrue();

        post("key-4", Work.HELD)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("IDEMPOTENCY_IN_FLIGHT"));
        work.released.countDown();

        assertThat(first.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        assertThat(post("key-4", Work.HELD).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes(Work.HELD)).isEqualTo(1);
    }

    @Test
    void leavesNothingOfAWriteThatBreaks() {
        post("key-5", Work.BREAKS).then().statusCode(500).body("code", equalTo("INTERNAL"));

        assertThat(notes(Work.BREAKS)).isZero();
        assertThat(count("select count(*) from idempotency_key where key = 'key-5'"))
                .isZero();
    }

    @Test
    void namesAConstraint() {
        post("key-6", "taken").then().statusCode(201);
        post("key-7", "taken").then().statusCode(409).body("code", equalTo("TITLE_TAKEN"));
    }

    @Test
    void auditsEachWrite() {
        String id =
                asPlanner().body("{\"title\": \"audited\"}").post("/v1/notes").path("id");

        assertThat(count("select count(*) from audit_row where subject = '" + id
                        + "' and caller = 'tester' and action = 'note.create' and roles = 'planner viewer'"))
                .isEqualTo(1);
    }

    @Test
    void doesNotLetTheRunningRoleChangeTheAudit() {
        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("update audit_row set caller = 'x'")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute("delete from audit_row")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsACallerWithinItsUnit() {
        UUID own = UUID.randomUUID();
        write(own, "within", own).then().statusCode(201);
        write(own, "outside", UUID.randomUUID()).then().statusCode(403).body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void answersWithATagAndSavesTheSecondReading() {
        String id =
                asPlanner().body("{\"title\": \"tagged\"}").post("/v1/notes").path("id");
        Response first = as("viewer").get("/v1/notes/" + id);

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{64}\"");
        as("viewer")
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/notes/" + id)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"));
        as("viewer")
                .header("If-Match", "\"another\"")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("STALE"));
    }

    @Test
    void pagesWithALink() {
        post("key-8", "page a");
        post("key-9", "page b");
        Response first = as("viewer").get("/v1/notes?limit=1&cursor=" + Cursor.of("page"));

        assertThat(first.<String>path("items[0]")).isEqualTo("page a");
        assertThat(first.header("Link"))
                .contains("cursor=" + first.path("nextCursor"))
                .endsWith("; rel=\"next\"");
        as("viewer")
                .get("/v1/notes?limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items[0]", equalTo("page b"))
                .body("items[0]", containsString("page"));
    }

    private static Response write(UUID callerUnit, String title, UUID unit) {
        return given().auth()
                .oauth2(StackForTests.get().token("clerk", Set.of("planner"), callerUnit))
                .contentType("application/json")
                .body("{\"title\": \"" + title + "\", \"unit\": \"" + unit + "\"}")
                .post("/v1/notes");
    }

    private static Response post(String key, String title) {
        return asPlanner()
                .header("Idempotency-Key", key)
                .body("{\"title\": \"" + title + "\"}")
                .post("/v1/notes");
    }

    private long notes(String title) {
        return count("select count(*) from note where title = '" + title + "'");
    }

    private long audits(String subject) {
        return count("select count(*) from audit_row where subject = '" + subject + "'");
    }

    private long count(String sql) {
        return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
    }
}

package vn.tiendo.http.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class SealingTheAuditTest {
    private static final UUID NOTE = UUID.fromString("0197c1a2-5d4e-7b3a-9f61-2c8d4e5f6a01");

    @Inject
    Jdbi jdbi;

    @Inject
    Sealing sealing;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownersPassword;

    private String stateBefore = "";

    @BeforeEach
    void aSealedDeed() {
        enter("first");
        sealing.round();
        enter("second");
        enter("third");
        sealing.round();
        stateBefore = text("select max(hash) from audit_seal");
    }

    /** What a test has forged is put right, so that the next one begins with a chain that holds. */
    @AfterEach
    void startTheChainAnew() throws SQLException {
        asOwner("delete from audit_seal");
        asOwner("delete from audit_row");
    }

    @Test
    void holdsWhileNobodyChangesAnything() {
        assertThat(states()).hasSizeGreaterThan(1).containsOnly("HOLDS");
        assertThat(count("select sum(row_count) from audit_seal")).isEqualTo(count("select count(*) from audit_row"));
    }

    @Test
    void sealsNothingTwice() {
        int before = states().size();

        sealing.round();

        assertThat(states()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set caller = 'testes' where action = 'note.enter' and position = %d",
                "update audit_row set at = at + interval '1 microsecond' where position = %d",
                "update audit_row set subject = '0197c1a2-5d4e-7b3a-9f61-2c8d4e5f6a02' where position = %d",
                "update audit_row set roles = '' where position = %d",
                "update audit_row set state_after = '{}' where position = %d",
                "delete from audit_row where position = %d"
            })
    void namesTheBatchInWhichOneByteWasChanged(String forgery) throws SQLException {
        long last = count("select max(position) from audit_row");

        asOwner(forgery.formatted(last));

        int seals = states().size();
        assertThat(states().getLast()).isEqualTo("ROWS_DIFFER");
        assertThat(states().subList(0, seals - 1)).containsOnly("HOLDS");
    }

    @Test
    void noticesARowThatWasPutInLater() throws SQLException {
        asOwner("""
                insert into audit_row (at, recorded_at, caller, roles, action, trace_id)
                select at, recorded_at, caller, roles, action, trace_id from audit_row order by recorded_at limit 1""");

        assertThat(states().getFirst()).isEqualTo("ROWS_DIFFER");
    }

    @Test
    void noticesASealThatWasWrittenAnewOrLeftOut() throws SQLException {
        asOwner("update audit_seal set hash = repeat('a', 64) where number = 1");
        assertThat(states().subList(0, 2)).containsExactly("ROWS_DIFFER", "CHAIN_BROKEN");

        asOwner("delete from audit_seal where number = 1");
        assertThat(states().getFirst()).isEqualTo("CHAIN_BROKEN");
    }

    @Test
    void leavesWhatMayStillCommitToALaterSeal() throws SQLException {
        // Given
        try (var slow = owner()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("""
                        insert into audit_row (at, caller, roles, action, trace_id)
                        values (now(), 'slow', '', 'note.slow', 'none')""");
            }
            enter("overtakes");
            // When
            sealing.round();
            assertThat(count("select sum(row_count) from audit_seal"))
                    .isLessThan(count("select count(*) from audit_row"));
            slow.commit();
        }
        sealing.round();
        // Then
        assertThat(count("select sum(row_count) from audit_seal")).isEqualTo(count("select count(*) from audit_row"));
        assertThat(states()).containsOnly("HOLDS");
    }

    @Test
    void tellsWhoDidWhatAndWhatBecameOfIt() {
        as("planner").body("{\"title\": \"after\"}").post("/v1/notes/" + NOTE + "/changes");

        var row = rows("action", "note.change").getLast();

        assertThat(row)
                .containsEntry("caller", "tester")
                .containsEntry("deed", "CHANGED")
                .containsEntry("subject", NOTE.toString());
        assertThat(row.get("before"))
                .isEqualTo(Map.of("title", "before", "sharedSecret", "***", "lines", List.of("one")));
        assertThat(row.get("after"))
                .isEqualTo(Map.of("title", "after", "sharedSecret", "***", "lines", List.of("two")));
        assertThat(text("select string_agg(state_before || state_after, '') from audit_row where deed = 'CHANGED'"))
                .doesNotContain("and-open");
    }

    @Test
    void namesAnEntryByItsIdAndKeepsNoCopy() {
        var row = rows("action", "note.enter").getLast();

        assertThat(row).containsEntry("subject", NOTE.toString()).containsEntry("deed", "ADDED");
        assertThat(row).doesNotContainKeys("before", "after");
    }

    @Test
    void givesPagesThatFollowEachOther() {
        var path = "/v1/audit-rows?limit=1&subject=" + NOTE;
        var first = as("administrator").get(path);
        var second = as("administrator").get(path + "&cursor=" + first.path("nextCursor"));

        assertThat(first.jsonPath().getList("items")).hasSize(1);
        assertThat(second.jsonPath().getLong("items[0].position"))
                .isGreaterThan(first.jsonPath().getLong("items[0].position"));
    }

    @Test
    void givesAllRowsAsATableThatNoSpreadsheetTakesForFormulas() throws SQLException {
        asOwner("update audit_row set caller = '=cmd|''x''!A1' where position = (select max(position) from audit_row)");

        var table = as("administrator").accept("text/csv").get("/v1/audit-rows").asString();

        assertThat(table.lines()).hasSize(1 + (int) count("select count(*) from audit_row"));
        assertThat(table).contains("\"'=cmd|'x'!A1\"");
    }

    @Test
    void showsAnAdministratorOfAUnitOnlyTheDeedsOfItsOwn() {
        var unit = UUID.randomUUID();
        with("planner", unit).body("{\"title\": \"own\"}").post("/v1/notes/" + NOTE + "/entries");

        var seen = with("administrator", unit).get("/v1/audit-rows");
        var table = with("administrator", unit)
                .accept("text/csv")
                .get("/v1/audit-rows")
                .asString();

        assertThat(seen.jsonPath().getList("items.unit")).containsExactly(unit.toString());
        assertThat(table.lines()).hasSize(2);
        assertThat(with("administrator", UUID.randomUUID())
                        .get("/v1/audit-rows")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void isClosedToAllButAdministrators() {
        assertThat(as("viewer", "planner", "registrar").get("/v1/audit-rows").statusCode())
                .isEqualTo(403);
        assertThat(as("viewer", "planner", "registrar").get("/v1/audit-seals").statusCode())
                .isEqualTo(403);
    }

    @Test
    void doesNotLetTheRunningRoleChangeRowsOrSeals() {
        for (var forgery : List.of(
                "update audit_row set caller = 'x'",
                "delete from audit_row",
                "truncate audit_row",
                "update audit_seal set hash = 'x'",
                "delete from audit_seal",
                "truncate audit_seal")) {
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(forgery)))
                    .as(forgery)
                    .hasMessageContaining("permission denied");
        }
        assertThat(text("select max(hash) from audit_seal")).isEqualTo(stateBefore);
    }

    private static void enter(String title) {
        as("planner")
                .body("{\"title\": \"" + title + "\"}")
                .post("/v1/notes/" + NOTE + "/entries")
                .then()
                .statusCode(201);
    }

    private static List<String> states() {
        return as("administrator")
                .get("/v1/audit-seals?check=true&limit=200")
                .jsonPath()
                .getList("items.state");
    }

    private static List<Map<String, Object>> rows(String filter, String value) {
        return as("administrator")
                .get("/v1/audit-rows?limit=200&" + filter + "=" + value)
                .jsonPath()
                .getList("items");
    }

    private static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of(roles), null))
                .contentType("application/json");
    }

    private static RequestSpecification with(String role, UUID unit) {
        return given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of(role), unit))
                .contentType("application/json");
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(url, "notes_owner", ownersPassword);
    }

    private long count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private String text(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}

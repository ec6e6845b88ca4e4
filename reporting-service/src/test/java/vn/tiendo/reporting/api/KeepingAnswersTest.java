package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealStack
class KeepingAnswersTest {

    @Inject
    DataSource database;

    @Inject
    Jdbi jdbi;

    private UUID unit;
    private UUID admitted;

    @BeforeEach
    void aUnit() {
        unit = ForeignFacts.unit("a", null);
        admitted = ForeignFacts.flow();
    }

    @Test
    void anAnswerStaysThoughASlowTransactionCommitsLater() throws SQLException {
        entered(unit, "2025-03-01", admitted, 3);
        String before;
        String answered;
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            stampWithoutCommit(slow);
            entered(unit, "2025-03-02", admitted, 2);
            before = horizon();
            answered = answer(before);
            slow.commit();
        }

        assertThat(answer(before)).isEqualTo(answered);
        assertThat(figure(admitted, unit, "2025", "2025-12-31").extract().<Integer>path("value"))
                .isEqualTo(6);
    }

    @Test
    void aRebuildGivesTheSameRowsAndAnswers() {
        var id = entered(unit, "2025-03-01", admitted, 3);
        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 2))
                .statusCode(201);
        PlanFacts.of(unit).arrive();
        var knownAt = horizon();
        var answered = answer(knownAt);
        var rows = derivedRows();

        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        assertThat(derivedRows()).isEqualTo(rows);
        assertThat(answer(knownAt)).isEqualTo(answered);
        as("compiler", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress_entry", "posting", "zero_report", "closed_period", "stock_level", "inbox"})
    void theRunningRoleNeitherChangesNorRemoves(String table) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from " + table)))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbi.useHandle(handle -> handle.execute("update " + table + " set recorded_at = recorded_at")))
                .isInstanceOf(RuntimeException.class);
    }

    /** An entry as the ledger writes it, stamped before others and not committed yet. */
    private void stampWithoutCommit(Connection slow) throws SQLException {
        var entry = UUID.randomUUID();
        try (var statement = slow.createStatement()) {
            statement.execute("""
                    insert into progress_entry (id, kind, unit_id, occurred_on, statements, caller, body_hash)
                    values ('%s', 'ENTRY', '%s', '2025-05-01', '{}', 'slow', '')
                    """.formatted(entry, unit));
            statement.execute("""
                    insert into posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made)
                    values ('%s', '%s', '%s', '2025-05-01', 1, 1)
                    """.formatted(entry, unit, admitted));
            statement.execute("""
                    insert into own_unit_day (indicator_id, unit_id, occurred_on, quantity, made)
                    values ('%s', '%s', '2025-05-01', 1, 1)
                    """.formatted(admitted, unit));
        }
    }

    private String answer(String knownAt) {
        return figure(admitted, unit, "2025", "2025-12-31", "knownAt", knownAt)
                .extract()
                .asString();
    }

    private String derivedRows() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select concat_ws('|',
                  (select string_agg(t::text, ';' order by t::text) from own_unit_day t),
                  (select string_agg(t::text, ';' order by position) from known_unit_act t),
                  (select string_agg(t::text, ';' order by position) from known_indicator_act t),
                  (select string_agg(t::text, ';' order by position) from known_enterprise_act t),
                  (select string_agg(t::text, ';' order by position) from known_eligibility t),
                  (select string_agg(t::text, ';' order by position) from known_organisation_act t),
                  (select string_agg(t::text, ';' order by unit_id) from known_unit_system t),
                  (select string_agg(t::text, ';' order by t::text) from registry_posting t),
                  (select string_agg(t::text, ';' order by position) from known_plan_act t))
                """).mapTo(String.class).one());
    }
}

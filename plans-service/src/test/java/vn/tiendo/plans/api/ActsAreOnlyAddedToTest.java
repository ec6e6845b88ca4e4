package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealStack
class ActsAreOnlyAddedToTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator_defined",
                "plan_issued",
                "plan_text_noted",
                "plan_remark_noted",
                "plan_part_stated",
                "plan_approved",
                "plan_owner_changed",
                "plan_closing_begun",
                "target_set",
                "target_amended",
                "allocation_assigned",
                "finding_acknowledged",
                "allocation_form_taken",
                "task_planned",
                "task_completed",
                "task_moved",
                "task_cancelled",
                "obligation_planned",
                "obligation_rescheduled",
                "obligation_due",
                "obligation_withdrawn",
                "plan_cascaded",
                "known_unit_act",
                "quota_confirmed",
                "quota_withdrawn",
                "known_succession",
                "known_succession_annulled",
                "calendar_set",
                "reminder_sent",
                "explanation_requested",
                "explanation_answered"
            })
    void theRunningRoleCannotChangeOrRemove(String table) throws SQLException {
        for (var statement :
                List.of("update " + table + " set position = position", "delete from " + table, "truncate " + table)) {
            try (var connection = dataSource.getConnection();
                    var running = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> running.execute(statement))
                        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
            }
        }
    }
}

package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.upkeep.Upkeep;

@OnRealStack
class ForgettingDeliveriesTest {

    private static final int MORE_THAN_A_FEW_BATCHES = 2_500;

    @Inject
    Jdbi jdbi;

    @Inject
    @Any
    Instance<Upkeep> tasks;

    private final UUID webhook = UUID.randomUUID();

    @BeforeEach
    void aWebhookThatIsSwitchedOff() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into webhook (id, url, events, caller, state)
                values (?, 'https://receiver.example/', '{x}', 'forgetting', 'DISABLED')
                """, webhook));
    }

    @Test
    void oneRoundForgetsAllThatIsOldAndNothingThatWaits() {
        deliveries(MORE_THAN_A_FEW_BATCHES, "DELIVERED", "2021-06-01");
        deliveries(2, "PENDING", "2021-06-01");
        deliveries(3, "DELIVERED", "2100-01-01");

        tasks.stream().filter(task -> task.name().equals("forgetting")).forEach(Upkeep::round);

        assertThat(left()).isEqualTo(2 + 3);
    }

    private void deliveries(int count, String state, String queuedOn) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into webhook_delivery (id, webhook_id, message_id, type, body, queued_at, state, next_attempt_at)
                select gen_random_uuid(), :webhook, gen_random_uuid(), 'x', '{}', cast(:queued as timestamptz), :state,
                       case when :state = 'PENDING' then timestamptz '2100-01-01' end
                  from generate_series(1, :count)
                """)
                .bind("webhook", webhook)
                .bind("queued", queuedOn)
                .bind("state", state)
                .bind("count", count)
                .execute());
    }

    private long left() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from webhook_delivery where webhook_id = :id")
                        .bind("id", webhook)
                        .mapTo(Long.class)
                        .one());
    }
}

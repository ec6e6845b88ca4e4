package vn.tiendo.reporting.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.webhook.Delivery.State;

/** The queue of messages in the database. */
@ApplicationScoped
class Deliveries {

    // A claim is a lease: if its replica dies, the message is due again when it ends. Skip-locked lets replicas claim
    // side
    // by side; no receiver gets more than a few at once, so that a slow one does not stand before the others.
    private static final String CLAIM = """
            with due as (
              select waiting.id from webhook
               cross join lateral (
                 select id from webhook_delivery
                  where webhook_id = webhook.id and state = 'PENDING' and next_attempt_at <= :now
                  order by next_attempt_at limit :each for update skip locked) waiting
               where webhook.state = 'ACTIVE' and webhook.id <> all(:busy)
               limit :most)
            update webhook_delivery set next_attempt_at = :lease, attempts = attempts + 1
             where id in (select id from due)
            returning *
            """;

    private final Jdbi jdbi;

    Deliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A message for a webhook. */
    record Queued(UUID webhookId, UUID messageId, String type, String body) {}

    /** A message that is there already is not queued twice. */
    void queue(Collection<Queued> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into webhook_delivery (id, webhook_id, message_id, type, body, queued_at, next_attempt_at)
                    values (:id, :webhook, :message, :type, :body, :now, :now)
                    on conflict on constraint webhook_delivery_once do nothing
                    """);
            for (var message : messages) {
                batch.bind("id", UuidCreator.getTimeOrderedEpochPlus1())
                        .bind("webhook", message.webhookId())
                        .bind("message", message.messageId())
                        .bind("type", message.type())
                        .bind("body", message.body())
                        .bind("now", now)
                        .add();
            }
            batch.execute();
        });
    }

    /** @param busy webhooks that have as many on their way as they may */
    List<Delivery> claim(Instant now, Duration lease, int each, int most, Collection<UUID> busy) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("lease", now.plus(lease))
                .bind("each", each)
                .bind("most", most)
                .bindArray("busy", UUID.class, List.copyOf(busy))
                .map((row, context) -> delivery(row))
                .list());
    }

    void attempted(UUID delivery, Delivery.Attempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into webhook_attempt (delivery_id, made_at, status, failure, took_ms)
                values (:delivery, :madeAt, :status, :failure, :took)
                """)
                .bind("delivery", delivery)
                .bind("madeAt", attempt.madeAt())
                .bind("status", attempt.status())
                .bind("failure", attempt.failure())
                .bind("took", attempt.tookMs())
                .execute());
    }

    /** What becomes of it: it waits for another attempt exactly when an instant is given. */
    void become(UUID delivery, State state, @Nullable Instant next, @Nullable Instant deliveredAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update webhook_delivery
                   set state = :state, next_attempt_at = :next, delivered_at = coalesce(:deliveredAt, delivered_at)
                 where id = :id
                """)
                .bind("id", delivery)
                .bind("state", state.name())
                .bind("next", next)
                .bind("deliveredAt", deliveredAt)
                .execute());
    }

    /** It is sent again at once, with all its attempts before it. */
    Delivery again(UUID delivery, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update webhook_delivery set state = 'PENDING', next_attempt_at = :now, attempts = 0 where id = :id
                returning *
                """)
                .bind("id", delivery)
                .bind("now", now)
                .map((row, context) -> delivery(row))
                .one());
    }

    Optional<Delivery> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook_delivery where id = :id")
                .bind("id", id)
                .map((row, context) -> delivery(row))
                .findOne());
    }

    /** The newest first. */
    List<Delivery> page(UUID webhook, @Nullable String state, @Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from webhook_delivery where webhook_id = :webhook
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:before as uuid) is null or id < cast(:before as uuid))
                 order by id desc limit :limit
                """)
                .bind("webhook", webhook)
                .bind("state", state)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> delivery(row))
                .list());
    }

    /** Of each in the order in which they were made. */
    Map<UUID, List<Delivery.Attempt>> attemptsOf(Collection<UUID> deliveries) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from webhook_attempt where delivery_id = any(:deliveries) order by position")
                .bindArray("deliveries", UUID.class, List.copyOf(deliveries))
                .map((row, context) -> Map.entry(row.getObject("delivery_id", UUID.class), attempt(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static Delivery.Attempt attempt(ResultSet row) throws SQLException {
        return new Delivery.Attempt(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("status", Integer.class),
                row.getString("failure"),
                row.getInt("took_ms"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

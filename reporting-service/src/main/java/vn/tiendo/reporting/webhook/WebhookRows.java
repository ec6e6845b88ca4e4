package vn.tiendo.reporting.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.webhook.Webhook.State;

/** Webhooks and their secrets in the database. */
@ApplicationScoped
class WebhookRows {

    private final Jdbi jdbi;

    WebhookRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Webhook add(UUID id, @Nullable UUID unit, String url, Collection<String> events, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into webhook (id, unit_id, url, events, caller)
                values (:id, :unit, :url, :events, :caller) returning *
                """)
                .bind("id", id)
                .bind("unit", unit)
                .bind("url", url)
                .bindArray("events", String.class, List.copyOf(events))
                .bind("caller", caller)
                .map((row, context) -> webhook(row))
                .one());
    }

    Optional<Webhook> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook where id = :id")
                .bind("id", id)
                .map((row, context) -> webhook(row))
                .findOne());
    }

    /** Those that have not ended, in the order of their making. */
    List<Webhook> present() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from webhook where state <> 'ENDED' order by recorded_at, id")
                        .map((row, context) -> webhook(row))
                        .list());
    }

    /** Those that are told of anything now. */
    List<Webhook> active() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from webhook where state = 'ACTIVE'")
                .map((row, context) -> webhook(row))
                .list());
    }

    Webhook become(UUID id, State state, @Nullable Instant disabledAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update webhook set state = :state, disabled_at = :disabledAt, failing_since = null where id = :id
                returning *
                """)
                .bind("id", id)
                .bind("state", state.name())
                .bind("disabledAt", disabledAt)
                .map((row, context) -> webhook(row))
                .one());
    }

    /** One failure more or, without an instant, a success. */
    void failingSince(UUID id, @Nullable Instant since) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                update webhook set failing_since = :since
                 where id = :id and (failing_since is null) <> (cast(:since as timestamptz) is null)
                """).bind("id", id).bind("since", since).execute());
    }

    /** Nothing more is told when it has been failing since the limit or longer. */
    void disable(UUID id, Instant limit, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update webhook set state = 'DISABLED', disabled_at = :now
                 where id = :id and state = 'ACTIVE' and failing_since <= :limit
                """)
                .bind("id", id)
                .bind("limit", limit)
                .bind("now", now)
                .execute());
    }

    /** The newest first. */
    List<WebhookSecret> secrets(UUID webhook, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select secret from webhook_secret
                 where webhook_id = :webhook and (valid_until is null or valid_until > :now) order by position desc
                """)
                .bind("webhook", webhook)
                .bind("now", now)
                .map((row, context) -> new WebhookSecret(row.getString("secret")))
                .list());
    }

    /** Adds a secret; the one before it stays valid until the instant, older ones end. */
    void addSecret(UUID webhook, WebhookSecret secret, Instant formerUntil) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from webhook_secret where webhook_id = :webhook and valid_until is not null")
                    .bind("webhook", webhook)
                    .execute();
            handle.createUpdate("update webhook_secret set valid_until = :until where webhook_id = :webhook")
                    .bind("webhook", webhook)
                    .bind("until", formerUntil)
                    .execute();
            handle.createUpdate("insert into webhook_secret (webhook_id, secret) values (:webhook, :secret)")
                    .bind("webhook", webhook)
                    .bind("secret", secret.text())
                    .execute();
        });
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("url"),
                Set.of((String[]) row.getArray("events").getArray()),
                State.valueOf(row.getString("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_since"),
                instant(row, "disabled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

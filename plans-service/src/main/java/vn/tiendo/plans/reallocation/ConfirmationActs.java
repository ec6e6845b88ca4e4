package vn.tiendo.plans.reallocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The confirmations in the database; only ever added to. */
@ApplicationScoped
class ConfirmationActs {
    private final Jdbi jdbi;
    private final ProposedCellsJson cells;

    ConfirmationActs(Jdbi jdbi, ProposedCellsJson cells) {
        this.jdbi = jdbi;
        this.cells = cells;
    }

    /** The act, or empty where the quotas of this succession were confirmed before. */
    Optional<Confirmation> confirm(
            Proposal proposal,
            LocalDate effectiveOn,
            UUID confirmationId,
            List<UUID> allocationIds,
            @Nullable String document) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into quota_confirmed (effective_on, confirmation_id, target_id, succession_id, proposed,
                          allocation_ids, document)
                        values (:effectiveOn, :confirmationId, :targetId, :successionId, cast(:proposed as jsonb),
                          :allocationIds, :document)
                        on conflict on constraint quota_confirmed_once do nothing
                        returning *, false as withdrawn
                        """)
                .bind("effectiveOn", effectiveOn)
                .bind("confirmationId", confirmationId)
                .bind("targetId", proposal.target().id())
                .bind("successionId", proposal.succession().successionId())
                .bind("proposed", cells.write(proposal.cells()))
                .bindArray("allocationIds", UUID.class, allocationIds)
                .bind("document", document)
                .map((row, context) -> act(row))
                .findOne());
    }

    List<Confirmation> of(UUID targetId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select quota_confirmed.*, exists (
                         select from quota_withdrawn
                          where quota_withdrawn.confirmation_id = quota_confirmed.confirmation_id
                            and quota_withdrawn.recorded_at <= :knownAt) as withdrawn
                  from quota_confirmed where target_id = :targetId and recorded_at <= :knownAt order by position
                """)
                .bind("targetId", targetId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    Optional<Confirmation> find(UUID confirmationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select quota_confirmed.*, exists (
                         select from quota_withdrawn
                          where quota_withdrawn.confirmation_id = quota_confirmed.confirmation_id) as withdrawn
                  from quota_confirmed where confirmation_id = :confirmationId
                """)
                .bind("confirmationId", confirmationId)
                .map((row, context) -> act(row))
                .findOne());
    }

    /** The act, or empty where the quotas were withdrawn before. */
    Optional<Withdrawal> withdraw(
            Confirmation confirmation, List<UUID> allocationIds, String reason, @Nullable String document) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into quota_withdrawn (effective_on, confirmation_id, allocation_ids, reason, document)
                        values (:effectiveOn, :confirmationId, :allocationIds, :reason, :document)
                        on conflict on constraint quota_withdrawn_once do nothing
                        returning *
                        """)
                .bind("effectiveOn", confirmation.effectiveOn())
                .bind("confirmationId", confirmation.confirmationId())
                .bindArray("allocationIds", UUID.class, allocationIds)
                .bind("reason", reason)
                .bind("document", document)
                .map((row, context) -> new Withdrawal(
                        row.getObject("confirmation_id", UUID.class),
                        List.of((UUID[]) row.getArray("allocation_ids").getArray()),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("position")))
                .findOne());
    }

    private Confirmation act(ResultSet row) throws SQLException {
        return new Confirmation(
                row.getObject("confirmation_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getObject("succession_id", UUID.class),
                cells.read(row.getString("proposed")),
                List.of((UUID[]) row.getArray("allocation_ids").getArray()),
                row.getString("document"),
                row.getBoolean("withdrawn"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}

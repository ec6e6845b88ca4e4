package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Periods closed by a unit for its subtree: from then on what is recorded in them needs a document. */
@ApplicationScoped
public class ClosedPeriods {

    private final Jdbi jdbi;

    ClosedPeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether one of the units has closed the day: there is no reopening, so the nearest closing is any closing. */
    public boolean cover(Collection<UUID> line, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select 1 from closed_period
                  where unit_id = any(:line) and :day between period_from and period_through)
                """)
                .bind("line", line.toArray(UUID[]::new))
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    Optional<ClosedPeriodView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from closed_period where id = :id")
                .bind("id", id)
                .map((row, context) -> new ClosedPeriodView(
                        id,
                        row.getObject("unit_id", UUID.class),
                        new PeriodBody(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class)),
                        document(row.getString("document_number")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    Instant add(UUID id, ClosingRequest closing, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into closed_period (id, unit_id, period_from, period_through, document_number, caller)
                values (:id, :unit, :from, :through, :document, :caller)
                returning recorded_at
                """)
                .bind("id", id)
                .bind("unit", closing.unitId())
                .bind("from", closing.period().from())
                .bind("through", closing.period().through())
                .bind("document", number(closing.document()))
                .bind("caller", caller)
                .mapTo(Instant.class)
                .one());
    }

    private static @Nullable Document document(@Nullable String number) {
        return number == null ? null : new Document(number, null);
    }

    private static @Nullable String number(@Nullable Document document) {
        return document == null ? null : document.number();
    }
}

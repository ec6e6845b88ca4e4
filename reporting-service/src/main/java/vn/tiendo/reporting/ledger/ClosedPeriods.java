package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    private static @Nullable String number(@Nullable Document document) {
        return document == null ? null : document.number();
    }
}

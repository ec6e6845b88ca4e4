package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was recorded between two instants, neither of them after the present horizon: it is complete and stays so. */
@ApplicationScoped
public class LaterPostings {

    // Corrections and reversals name no item of their own: they follow the entry that they amend.
    private static final String BETWEEN = """
            select false as counted, p.indicator_id, p.unit_id, p.occurred_on, p.quantity, p.made,
                   coalesce(e.enterprise_id, amended.enterprise_id) as enterprise_id,
                   coalesce(e.organisation_id, amended.organisation_id) as organisation_id
              from posting p
              join progress_entry e on e.id = p.entry_id
              left join progress_entry amended on amended.id = e.of_entry
             where p.recorded_at > :after and p.recorded_at <= :through and p.indicator_id = any(:indicators)
             union all
            select true, indicator_id, unit_id, occurred_on, quantity, made, enterprise_id, organisation_id
              from registry_posting
             where recorded_at > :after and recorded_at <= :through and indicator_id = any(:indicators)
             limit :most
            """;
    private static final String ANYTHING_ELSE = """
            select exists (select from inbox where stored_at > :after and stored_at <= :through)
                or exists (select from zero_report where recorded_at > :after and recorded_at <= :through)
                or exists (select from stock_level where recorded_at > :after and recorded_at <= :through)
                or exists (select from organisation_rating where recorded_at > :after and recorded_at <= :through)
                or exists (select from report_act where recorded_at > :after and recorded_at <= :through
                              and kind in ('SUBMITTED', 'RETURNED'))
                or exists (select from posting where recorded_at > :after and recorded_at <= :through
                              and (:anyIndicator or indicator_id = any(:indicators))
                              and (:anyUnit or unit_id = any(:units)))
            """;

    private static final String SAID_OF = """
            with subject as (
              select unnest(:items) as id
               union
              select host_enterprise_id from known_organisation_act
               where organisation_id = any(:items) and host_enterprise_id is not null
               union
              select organisation_id from known_organisation_act where host_enterprise_id = any(:items))
            select case when exists (select from inbox where stored_at > :after and stored_at <= :through)
                        then exists (select from subject join known_enterprise_act act on act.enterprise_id = subject.id
                                      where act.recorded_at > :after and act.recorded_at <= :through)
                          or exists (select from subject join known_organisation_act act on act.organisation_id = subject.id
                                      where act.recorded_at > :after and act.recorded_at <= :through)
                        else false end
            """;

    private final Jdbi jdbi;

    LaterPostings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What an entry or a register posted.
     *
     * @param counted whether a register posted it
     * @param itemIds the enterprise and the organisation that it names
     */
    public record LaterPosting(
            boolean counted,
            UUID indicatorId,
            UUID unitId,
            LocalDate occurredOn,
            BigDecimal quantity,
            int made,
            Set<UUID> itemIds) {}

    /** @param most how many at most: who gets as many cannot tell whether there are more */
    public List<LaterPosting> between(Instant after, Instant through, Collection<UUID> indicators, int most) {
        return after.equals(through)
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(BETWEEN)
                        .bind("after", after)
                        .bind("through", through)
                        .bind("indicators", indicators.toArray(UUID[]::new))
                        .bind("most", most)
                        .map((row, context) -> posting(row))
                        .list());
    }

    /** Whether anything was said of these enterprises and organisations, of the hosts of these, or of what those host. */
    public boolean saidOf(Collection<UUID> items, Instant after, Instant through) {
        return !items.isEmpty()
                && !after.equals(through)
                && jdbi.withHandle(handle -> handle.createQuery(SAID_OF)
                        .bind("after", after)
                        .bind("through", through)
                        .bind("items", items.toArray(UUID[]::new))
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Whether anything was recorded that may change an answer: any fact of other services, zero report, level or rating,
     * report sent or sent back, or a posting of these indicators and units. What registers count follows from facts of other services.
     *
     * @param indicators null for any
     * @param units null for any
     */
    public boolean anyBetween(
            Instant after, Instant through, @Nullable Collection<UUID> indicators, @Nullable Collection<UUID> units) {
        return !after.equals(through)
                && jdbi.withHandle(handle -> handle.createQuery(ANYTHING_ELSE)
                        .bind("after", after)
                        .bind("through", through)
                        .bind("anyIndicator", indicators == null)
                        .bind("indicators", array(indicators))
                        .bind("anyUnit", units == null)
                        .bind("units", array(units))
                        .mapTo(Boolean.class)
                        .one());
    }

    private static UUID[] array(@Nullable Collection<UUID> ids) {
        return ids == null ? new UUID[0] : ids.toArray(UUID[]::new);
    }

    private static LaterPosting posting(ResultSet row) throws SQLException {
        var items = new HashSet<UUID>();
        items.add(row.getObject("enterprise_id", UUID.class));
        items.add(row.getObject("organisation_id", UUID.class));
        items.remove(null);
        return new LaterPosting(
                row.getBoolean("counted"),
                row.getObject("indicator_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getBigDecimal("quantity"),
                row.getInt("made"),
                items);
    }
}

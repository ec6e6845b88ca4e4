package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** What is posted of single organisations. */
@ApplicationScoped
public class OrganisationPostings {

    private final Jdbi jdbi;

    OrganisationPostings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The organisations of which at least 1 is posted in the span, corrections and reversals included: they name no
     * organisation of their own, and follow the entry that they amend.
     *
     * @param besides by organisation: what is to be added to what was posted
     * @param knownAt not after the present horizon
     */
    public Set<UUID> with(Span span, Map<UUID, BigDecimal> besides, Instant knownAt) {
        var named = List.copyOf(besides.keySet());
        return jdbi.withHandle(handle -> handle.createQuery("""
                select organisation_id from (
                  select coalesce(e.organisation_id, amended.organisation_id) as organisation_id, p.quantity
                    from posting p
                    join progress_entry e on e.id = p.entry_id
                    left join progress_entry amended on amended.id = e.of_entry
                   where p.indicator_id = :indicator and p.occurred_on between :from and :through
                     and p.recorded_at <= :knownAt
                     and coalesce(e.organisation_id, amended.organisation_id) is not null
                   union all
                  select * from unnest(:organisations, cast(:quantities as numeric[]))) posted
                 group by 1 having sum(quantity) >= 1
                """)
                .bind("indicator", span.indicatorId())
                .bind("from", span.from())
                .bind("through", span.through())
                .bind("knownAt", knownAt)
                .bind("organisations", named.toArray(UUID[]::new))
                .bindArray("quantities", String.class, quantities(named, besides))
                .mapTo(UUID.class)
                .set());
    }

    private static List<String> quantities(List<UUID> named, Map<UUID, BigDecimal> besides) {
        return named.stream()
                .map(id -> besides.getOrDefault(id, BigDecimal.ZERO).toPlainString())
                .toList();
    }

    /** What a registry counts of these organisations alone. */
    public List<ItemFact> counted(Span span, Collection<UUID> organisations, Instant knownAt) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                select 0 as place, true as counted, id as entry_id, unit_id, occurred_on, quantity, made, enterprise_id,
                       organisation_id
                  from registry_posting
                 where indicator_id = :indicator and subject_id = any(:organisations)
                   and occurred_on between :from and :through and recorded_at <= :knownAt
                """)
                .bind("indicator", span.indicatorId())
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("from", span.from())
                .bind("through", span.through())
                .bind("knownAt", knownAt)
                .map((row, context) -> ItemFacts.fact(row, List.of(span)))
                .list());
    }

    /**
     * What a registry counts of the subjects of one stock, and of those alone that another one counts, too: each as the first
     * one has it.
     *
     * @param wholeOnly only these of the first stock; null for all
     * @param partOnly only these of the other one; null for all
     */
    public List<ItemFact> countedAmong(
            Span whole,
            Span part,
            @Nullable Collection<UUID> wholeOnly,
            @Nullable Collection<UUID> partOnly,
            Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select 0 as place, true as counted, id as entry_id, unit_id, occurred_on, quantity, made, enterprise_id,
                       organisation_id
                  from registry_posting
                 where indicator_id = :whole and occurred_on between :from and :through and recorded_at <= :knownAt
                   and (not :wholeChosen or subject_id = any(:wholeOnly))
                   and (not :partChosen or subject_id = any(:partOnly))
                   and subject_id in (
                     select subject_id from registry_posting
                      where indicator_id = :part and occurred_on <= :partThrough and recorded_at <= :knownAt
                      group by subject_id having sum(quantity) > 0)
                """)
                .bind("whole", whole.indicatorId())
                .bind("from", whole.from())
                .bind("through", whole.through())
                .bind("part", part.indicatorId())
                .bind("partThrough", part.through())
                .bind("wholeChosen", wholeOnly != null)
                .bind("wholeOnly", ids(wholeOnly))
                .bind("partChosen", partOnly != null)
                .bind("partOnly", ids(partOnly))
                .bind("knownAt", knownAt)
                .map((row, context) -> ItemFacts.fact(row, List.of(whole)))
                .list());
    }

    private static UUID[] ids(@Nullable Collection<UUID> only) {
        return only == null ? new UUID[0] : only.toArray(UUID[]::new);
    }
}

package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/** Own figures of a unit by day: the sums of its postings, kept in the transaction of each entry, or of what registries count. */
@ApplicationScoped
class OwnUnitDays implements Derived {

    private static final String ADD_REGISTRY = """
            insert into own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
            select indicator_id, unit_id, occurred_on, sum(quantity), sum(made)
              from %s
             group by indicator_id, unit_id, occurred_on
             order by indicator_id, unit_id, occurred_on
            on conflict on constraint own_unit_day_pk do update
              set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
            """.formatted(RegistryRows.GIVEN);
    private static final String REMOVE_EMPTY = """
            delete from own_unit_day kept using %s
             where kept.indicator_id = given.indicator_id and kept.unit_id = given.unit_id
               and kept.occurred_on = given.occurred_on
               and not exists (select 1 from registry_posting r
                 where r.indicator_id = given.indicator_id and r.unit_id = given.unit_id
                   and r.occurred_on = given.occurred_on)
               and not exists (select 1 from posting p
                 where p.indicator_id = given.indicator_id and p.unit_id = given.unit_id
                   and p.occurred_on = given.occurred_on)
            """.formatted(RegistryRows.GIVEN);

    private static final String RECOUNT = """
            merge into own_unit_day kept using (
              select indicator_id, unit_id, occurred_on, sum(quantity) as quantity, sum(made)::integer as made
                from (select indicator_id, unit_id, occurred_on, quantity, made from posting
                       union all
                      select indicator_id, unit_id, occurred_on, quantity, made from registry_posting) recorded
               group by indicator_id, unit_id, occurred_on) counted
               on kept.indicator_id = counted.indicator_id and kept.unit_id = counted.unit_id
              and kept.occurred_on = counted.occurred_on
             when not matched by source then delete
             when not matched then insert values (counted.indicator_id, counted.unit_id, counted.occurred_on,
               counted.quantity, counted.made)
             when matched and (kept.quantity, kept.made) is distinct from (counted.quantity, counted.made) then
               update set quantity = counted.quantity, made = counted.made
            """;

    private final Jdbi jdbi;

    OwnUnitDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds what registry indicators count more, and takes away what they do not count any more. One transaction at a time
     * does so; a day of which nothing is left goes, as a rebuild would not make it.
     */
    void add(Collection<RegistryPosting> added, Collection<RegistryPosting> removed) {
        var changes = Stream.concat(added.stream(), removed.stream().map(OwnUnitDays::negated))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle ->
                RegistryRows.bind(handle.createUpdate(ADD_REGISTRY), changes).execute());
        if (!removed.isEmpty()) {
            jdbi.useHandle(handle -> RegistryRows.bind(handle.createUpdate(REMOVE_EMPTY), List.copyOf(removed))
                    .execute());
        }
    }

    private static RegistryPosting negated(RegistryPosting posting) {
        return new RegistryPosting(
                posting.indicatorId(),
                posting.unitId(),
                posting.occurredOn(),
                posting.recordedAt(),
                -posting.quantity(),
                -posting.made(),
                posting.enterpriseId(),
                posting.organisationId());
    }

    /** Entries under way finish first; later ones wait and add themselves to what is counted again. */
    @Override
    public void remove() {
        jdbi.useHandle(handle -> handle.execute("lock table own_unit_day in exclusive mode"));
    }

    @Override
    public void recount() {
        jdbi.useHandle(handle -> handle.execute(RECOUNT));
    }
}

package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/** Own figures of a unit by day: the sums of its postings, kept in the transaction of each entry. */
@ApplicationScoped
class OwnUnitDays implements Derived {

    private final Jdbi jdbi;

    OwnUnitDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds postings of one unit and day. They stand in the order of the indicators' ids, so that no two writers block each other. */
    void add(UUID unit, LocalDate occurredOn, List<Posting> postings) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
                    values (:indicator, :unit, :occurredOn, :quantity, :made)
                    on conflict on constraint own_unit_day_pk do update
                      set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
                    """);
            for (var posting : postings) {
                batch.bind("indicator", posting.indicatorId())
                        .bind("unit", unit)
                        .bind("occurredOn", occurredOn)
                        .bind("quantity", posting.quantity())
                        .bind("made", posting.made())
                        .add();
            }
            batch.execute();
        });
    }

    @Override
    public void remove() {
        // Entries under way finish first; later ones wait and add themselves to what is restored.
        jdbi.useHandle(handle -> {
            handle.execute("lock table own_unit_day in exclusive mode");
            handle.execute("delete from own_unit_day");
        });
    }

    @Override
    public void restoreFromLedger() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into own_unit_day (indicator_id, unit_id, occurred_on, quantity, made)
                select indicator_id, unit_id, occurred_on, sum(quantity), sum(made) from posting
                 group by indicator_id, unit_id, occurred_on
                 order by indicator_id, unit_id, occurred_on
                """));
    }
}

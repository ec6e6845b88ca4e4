package vn.tiendo.units.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Walks through surveyed enterprises that are still to be done, each with how far it has come. */
@ApplicationScoped
class DueConclusions {

    /** How many walks, not yet begun, become one. */
    private static final int TOGETHER = 100;

    /** How many enterprises one walk names. */
    private static final int NAMED = 5_000;

    /**
     * A walk that continues after an enterprise, or begins.
     *
     * @param units below which the enterprises lie or lay
     * @param enterprises those to look at; without units and them it is all
     * @param last whether nothing is looked at once more after it
     */
    record Walk(
            long id,
            @Nullable List<UUID> units,
            @Nullable List<UUID> enterprises,
            @Nullable UUID after,
            boolean last) {}

    private final Jdbi jdbi;

    DueConclusions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID unit) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into eligibility_due (units) values (:units)")
                .bindArray("units", UUID.class, List.of(unit))
                .execute());
    }

    /** Instead of a walk below units some that name the enterprises: the trees are gone through once for all of them. */
    void part(Walk below, List<UUID> units) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into eligibility_due (enterprises, once) " + EligibilityInputs.SURVEYED_BELOW + """
                        select array_agg(id), true
                          from (select id, (row_number() over (order by id)) / :named as part from surveyed) numbered
                         group by part
                        """)
                .bindArray("units", UUID.class, units)
                .bind("named", NAMED)
                .execute());
        done(below);
    }

    /** The oldest walk, this transaction's alone. Of those that nobody has begun one does for many. */
    Optional<Walk> take() {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            with free as (
                              select due_id, units from eligibility_due
                               where after_id is null and first_until is null and enterprises is null
                               order by due_id limit :together for update skip locked),
                            gone as (
                              delete from eligibility_due where due_id in (select due_id from free)
                                 and (select count(*) from free) > 1)
                            insert into eligibility_due (units)
                            select case when bool_and(units is not null)
                                        then (select array_agg(distinct u) from free f, unnest(f.units) u) end
                              from free having count(*) > 1
                            """).bind("together", TOGETHER).execute();
            return handle.createQuery("""
                            select * from eligibility_due
                             where first_until is null or first_until <= pg_snapshot_xmin(pg_current_snapshot())
                             order by due_id limit 1 for update skip locked
                            """).map((row, context) -> walk(row)).findOne();
        });
    }

    /** The walk has come to this enterprise. */
    void continueAfter(Walk walk, UUID enterprise) {
        jdbi.useHandle(handle -> handle.createUpdate("update eligibility_due set after_id = :after where due_id = :id")
                .bind("after", enterprise)
                .bind("id", walk.id())
                .execute());
    }

    /**
     * The walk is at its end. One of some enterprises begins a second time once all has ended that was under way when it ended:
     * who was putting an enterprise there or surveying it meanwhile did not know of the act, and the walk not of the enterprise.
     */
    void done(Walk walk) {
        if (walk.last()) {
            execute(walk, "delete from eligibility_due where due_id = :id");
        } else {
            execute(walk, """
                    update eligibility_due set after_id = null, first_until = pg_current_xact_id() where due_id = :id
                    """);
        }
    }

    private void execute(Walk walk, String statement) {
        jdbi.useHandle(
                handle -> handle.createUpdate(statement).bind("id", walk.id()).execute());
    }

    private static Walk walk(ResultSet row) throws SQLException {
        return new Walk(
                row.getLong("due_id"),
                ids(row.getArray("units")),
                ids(row.getArray("enterprises")),
                row.getObject("after_id", UUID.class),
                isLast(row));
    }

    // Walks through all enterprises are of the release before, which did them once.
    private static boolean isLast(ResultSet row) throws SQLException {
        return row.getBoolean("once")
                || row.getString("first_until") != null
                || row.getArray("units") == null && row.getArray("enterprises") == null;
    }

    private static @Nullable List<UUID> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? null : List.of((UUID[]) ids.getArray());
    }
}

package vn.tiendo.units.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Walks through all surveyed enterprises that are still to be done, each with how far it has come. */
@ApplicationScoped
class DueConclusions {

    /** A walk that continues after an enterprise, or begins. */
    record Walk(long id, @Nullable UUID after) {}

    private final Jdbi jdbi;

    DueConclusions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add() {
        jdbi.useHandle(handle -> handle.execute("insert into eligibility_due (after_id) values (null)"));
    }

    /** The oldest walk, this transaction's alone. Of those that nobody has begun one does for all. */
    Optional<Walk> take() {
        return jdbi.withHandle(handle -> {
            handle.execute("""
                    with free as (select due_id from eligibility_due where after_id is null for update skip locked)
                    delete from eligibility_due
                     where due_id in (select due_id from free) and due_id < (select max(due_id) from free)
                    """);
            return handle.createQuery("select * from eligibility_due order by due_id limit 1 for update skip locked")
                    .map((row, context) -> walk(row))
                    .findOne();
        });
    }

    /** The walk has come to this enterprise. */
    void continueAfter(Walk walk, UUID enterprise) {
        jdbi.useHandle(handle -> handle.createUpdate("update eligibility_due set after_id = :after where due_id = :id")
                .bind("after", enterprise)
                .bind("id", walk.id())
                .execute());
    }

    void done(Walk walk) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from eligibility_due where due_id = :id")
                .bind("id", walk.id())
                .execute());
    }

    private static Walk walk(ResultSet row) throws SQLException {
        return new Walk(row.getLong("due_id"), row.getObject("after_id", UUID.class));
    }
}

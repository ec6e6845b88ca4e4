package vn.tiendo.http.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The chain as it stands in the database. */
@Singleton
class AuditSeals {
    private final Jdbi jdbi;

    AuditSeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AuditSeal> after(long number, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from audit_seal where number > :number order by number limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> AuditSeal.read(row))
                .list());
    }

    /** The one with the greatest number that is not above this. */
    static Optional<AuditSeal> latest(Handle handle, long number) {
        return handle.createQuery("select * from audit_seal where number <= :number order by number desc limit 1")
                .bind("number", number)
                .map((row, context) -> AuditSeal.read(row))
                .findOne();
    }

    static void add(Handle handle, AuditSeal seal) {
        handle.createUpdate("""
                insert into audit_seal (number, through, row_count, previous_hash, hash, sealed_at)
                values (:number, :through, :rows, :previous, :hash, :sealedAt)
                """)
                .bind("number", seal.number())
                .bind("through", seal.through())
                .bind("rows", seal.rows())
                .bind("previous", seal.previousHash())
                .bind("hash", seal.hash())
                .bind("sealedAt", seal.sealedAt())
                .execute();
    }
}

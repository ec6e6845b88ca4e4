package vn.tiendo.messaging;

import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** SQL on connections that the running JTA transaction commits, never the handle that borrows them. */
final class EnlistedJdbi {

    private EnlistedJdbi() {}

    static Jdbi over(DataSource dataSource) {
        var jdbi = Jdbi.create(dataSource).setTransactionHandler(new CMTTransactionHandler());
        // A handle closes in the middle of its transaction here; it must not roll back what it finds open.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi.registerArrayType(UUID.class, "uuid").registerArrayType(OffsetDateTime.class, "timestamptz");
    }
}

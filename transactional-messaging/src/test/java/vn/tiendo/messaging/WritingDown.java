package vn.tiendo.messaging;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Writes down each event as often as it is given, in the order in which it is given. */
class WritingDown implements EventFold {

    private final Jdbi jdbi;

    WritingDown(DataSource dataSource) {
        this.jdbi = EnlistedJdbi.over(dataSource);
    }

    @Override
    public boolean reads(String type) {
        return type.equals(ServiceForTests.TYPE);
    }

    @Override
    public void fold(StoredEvent event) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into written_down (event_id, subject, sequence) values (:id, :subject, :sequence)")
                .bind("id", event.id())
                .bind("subject", event.subject())
                .bind("sequence", event.sequence())
                .execute());
    }
}

package vn.tiendo.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The messaging of a service, made from its data source. */
@ApplicationScoped
class MessagingBeans {

    @Produces
    @Singleton
    Outbox outbox(DataSource dataSource, Instance<TraceParent> trace) {
        return new Outbox(dataSource, trace.isResolvable() ? trace.get() : () -> null);
    }

    @Produces
    @Singleton
    InboxSignal inboxSignal() {
        return new InboxSignal();
    }

    @Produces
    @Singleton
    Inbox inbox(DataSource dataSource, InboxSignal signal) {
        return new Inbox(dataSource, signal);
    }
}

package vn.tiendo.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;

/** The messaging of a service, made from its data source and its folds. */
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

    @Produces
    @Singleton
    DeadLetters deadLetters(DataSource dataSource, TransactionManager manager, @All List<EventFold> folds) {
        return new DeadLetters(dataSource, manager, folds);
    }

    @Produces
    @Singleton
    MessagingMetrics metrics(MeterRegistry registry, DataSource dataSource) {
        return new MessagingMetrics(registry, dataSource);
    }
}

package vn.tiendo.exchange.reading;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** Erases, before a service takes anything in, the workbooks that were being read when one was killed. */
@Singleton
class WorkbookLeftovers {

    private static final Logger LOG = Logger.getLogger(WorkbookLeftovers.class);

    void erase(@Observes StartupEvent started) {
        try {
            WorkbookFolder.eraseLeftovers(WorkbookFolder.temporary());
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("Workbooks that a killed process left could not be erased: %s", e.getClass());
        }
    }
}

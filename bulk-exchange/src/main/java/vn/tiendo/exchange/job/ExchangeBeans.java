package vn.tiendo.exchange.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.exchange.Limits;

/** The imports of a service, made from its kinds; its worker runs from its start to its end. */
@Singleton
class ExchangeBeans {

    private final Imports imports;
    private final ImportWorker worker;

    ExchangeBeans(Jdbi jdbi, @All List<ImportKind> kinds) {
        this.imports = new Imports(jdbi, Limits.USUAL, kinds);
        this.worker = new ImportWorker(jdbi, Limits.USUAL, kinds);
    }

    @Produces
    @Singleton
    Imports imports() {
        return imports;
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.close();
    }
}

package vn.tiendo.exchange.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What an operator watches of imports: files that wait, and rows that were refused. */
@Singleton
class ImportMetrics {

    private static final String OPEN = "state in ('RECEIVED', 'READING', 'VALIDATED', 'APPLYING')";

    private final Jdbi jdbi;
    private final MeterRegistry registry;

    ImportMetrics(Jdbi jdbi, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.registry = registry;
    }

    void register(@Observes StartupEvent started) {
        gauge("tiendo.imports.open", "select count(*) from import_job where " + OPEN);
        gauge(
                "tiendo.imports.oldest.seconds",
                "select coalesce(extract(epoch from clock_timestamp() - min(requested_at)), 0) from import_job where "
                        + OPEN);
        gauge("tiendo.imports.rejected.recently", """
                select coalesce(sum(rejected), 0) from import_job where requested_at > clock_timestamp() - interval '1 day'
                """);
    }

    private void gauge(String name, String query) {
        Gauge.builder(
                        name,
                        () -> jdbi.withHandle(handle ->
                                handle.createQuery(query).mapTo(Double.class).one()))
                .strongReference(true)
                .register(registry);
    }
}

package vn.tiendo.http.setting;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * TLS by two settings: {@code TIENDO_TLS_CERTIFICATE} and {@code TIENDO_TLS_KEY} name PEM files. The service then speaks TLS
 * on its usual port, and nothing else. Whoever needs more sets {@code quarkus.tls} and {@code quarkus.http} themselves.
 */
public final class TransportSecurity implements ConfigSourceFactory {

    private static final int BELOW_THE_ENVIRONMENT = 290;

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(BELOW_THE_ENVIRONMENT);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var certificate = context.getValue("TIENDO_TLS_CERTIFICATE").getValue();
        var key = context.getValue("TIENDO_TLS_KEY").getValue();
        if (certificate == null && key == null) {
            return List.of();
        }
        if (certificate == null || key == null) {
            throw new IllegalStateException(
                    "TLS needs both TIENDO_TLS_CERTIFICATE and TIENDO_TLS_KEY: set the other one.");
        }
        return List.of(new PropertiesConfigSource(
                Map.of(
                        "quarkus.tls.key-store.pem.tiendo.cert",
                        certificate,
                        "quarkus.tls.key-store.pem.tiendo.key",
                        key,
                        "quarkus.http.insecure-requests",
                        "disabled",
                        "quarkus.http.ssl-port",
                        "${quarkus.http.port}"),
                "transport security",
                BELOW_THE_ENVIRONMENT));
    }
}

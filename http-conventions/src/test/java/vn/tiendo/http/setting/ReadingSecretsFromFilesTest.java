package vn.tiendo.http.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSecretsFromFilesTest {

    @TempDir
    private Path directory;

    private static SmallRyeConfig settings(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(given, "given", 300))
                .withSources(new SecretFiles(), new TransportSecurity())
                .build();
    }

    private String file(String content) throws IOException {
        return Files.writeString(directory.resolve("secret"), content).toString();
    }

    @Test
    void takesTheContentWithoutItsLineEnd() throws IOException {
        var settings = settings(Map.of("TIENDO_DB_APP_PASSWORD_FILE", file("s3cret=,${x}\n")));
        assertThat(settings.getRawValue("TIENDO_DB_APP_PASSWORD")).isEqualTo("s3cret=,${x}");
    }

    @Test
    void startsWithNoSecretThatCannotBeRead() {
        var given = Map.of(
                "TIENDO_DB_APP_PASSWORD_FILE", directory.resolve("absent").toString());
        assertThatThrownBy(() -> settings(given)).hasMessageContaining("TIENDO_DB_APP_PASSWORD_FILE");
    }

    @Test
    void startsWithNoSecretThatIsGivenTwice() throws IOException {
        var given = Map.of("TIENDO_DB_APP_PASSWORD_FILE", file("one"), "TIENDO_DB_APP_PASSWORD", "two");
        assertThatThrownBy(() -> settings(given))
                .hasMessageContaining("given twice")
                .hasMessageNotContaining("two:");
    }

    @Test
    void speaksOnlyTlsOnceACertificateIsNamed() {
        var settings = settings(
                Map.of("TIENDO_TLS_CERTIFICATE", "cert.pem", "TIENDO_TLS_KEY", "key.pem", "quarkus.http.port", "8081"));
        assertThat(settings.getValue("quarkus.tls.key-store.pem.tiendo.cert", String.class))
                .isEqualTo("cert.pem");
        assertThat(settings.getValue("quarkus.http.insecure-requests", String.class))
                .isEqualTo("disabled");
        assertThat(settings.getValue("quarkus.http.ssl-port", Integer.class)).isEqualTo(8081);
    }

    @Test
    void startsWithNoHalfOfTls() {
        assertThatThrownBy(() -> settings(Map.of("TIENDO_TLS_CERTIFICATE", "cert.pem")))
                .hasMessageContaining("TIENDO_TLS_KEY");
    }
}

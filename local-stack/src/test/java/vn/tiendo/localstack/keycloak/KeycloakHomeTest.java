package vn.tiendo.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    @TempDir
    Path directory;

    @Test
    void unpacksOnceAndLaysTheRealmWhereItIsImported() throws IOException {
        // Given
        var home = new KeycloakHome(directory.resolve("home"));
        // When
        home.prepare(distribution("keycloak-26/bin/kc.sh"));
        Files.writeString(home.launcher(), "changed");
        home.prepare(distribution("keycloak-26/bin/kc.sh"));
        // Then
        assertThat(home.launcher()).hasContent("changed");
        assertThat(directory.resolve("home/data/import/tiendo-realm.json")).exists();
    }

    @Test
    void refusesAnArchiveThatLeadsElsewhere() throws IOException {
        var distribution = distribution("keycloak-26/../../../elsewhere");
        assertThatThrownBy(() -> new KeycloakHome(directory.resolve("home")).prepare(distribution))
                .hasMessageContaining("leads out of the archive");
    }

    @Test
    void theCommittedRealmHoldsNoSecret() throws IOException {
        try (var file = KeycloakHome.class.getResourceAsStream("tiendo-realm.json")) {
            var realm = new ObjectMapper().readTree(file);
            assertThat(realm.findValuesAsText("secret"))
                    .isNotEmpty()
                    .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
            assertThat(realm.has("users")).isFalse();
            assertThat(realm.path("clients")).hasSize(3);
        }
    }

    @Test
    void theCommittedRealmOffersEveryScopeThatIsDocumented() throws IOException {
        var documented = Pattern.compile("`([a-z]+:[a-z]+)`")
                .matcher(Files.readString(Path.of("../docs/portals.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        try (var file = KeycloakHome.class.getResourceAsStream("tiendo-realm.json")) {
            var realm = new ObjectMapper().readTree(file);
            assertThat(documented).contains("plans:read", "operations:run");
            assertThat(realm.path("clientScopes").findValuesAsText("name")).containsAll(documented);
        }
    }

    private Path distribution(String entry) throws IOException {
        var file = directory.resolve("keycloak.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("kc".getBytes());
            zip.closeEntry();
        }
        return file;
    }
}

package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AuthorityMatrix;
import vn.tiendo.http.testing.MatrixTokens;
import vn.tiendo.localstack.testing.StackForTests;

@OnRealStack
@Tag("slow")
class AuthorityMatrixTest {
    @TestHTTPResource("/")
    URI service;

    @Inject
    Jdbi jdbi;

    @Test
    void everyOperationAnswersEveryRoleAndStandingByItsRule() throws Exception {
        // Given
        var units = UnitsOfTheMatrix.arrive();
        var things = new ThingsOfTheMatrix(units, jdbi).things();
        var matrix = AuthorityMatrix.of(
                service, Path.of("src/test/resources/authority.csv"), things, new Tokens(units.own()));

        // When
        var differences = matrix.differences();

        // Then
        assertThat(differences).isEmpty();
        assertThat(matrix.played()).isGreaterThan(2000);
    }

    private record Tokens(UUID own) implements MatrixTokens {
        @Override
        public String ofRole(String role) {
            return StackForTests.get().token("importer", Set.of(role), own);
        }

        @Override
        public String ofCountry() {
            return StackForTests.get().token("operator", Set.of("administrator"), null);
        }

        @Override
        public String ofMachine(String scope) {
            return StackForTests.get().machineToken("portal", scope, own);
        }
    }
}

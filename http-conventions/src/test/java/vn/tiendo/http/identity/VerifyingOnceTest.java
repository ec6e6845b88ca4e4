package vn.tiendo.http.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** A token whose signature would not hold shows who is asked first. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
class VerifyingOnceTest {

    @Inject
    VerifiedTokens tokens;

    @Test
    void whatWasVerifiedIsNotVerifiedAgain() {
        var token = withASignatureThatDoesNotHold();
        assertThat(status(token)).isEqualTo(401);

        tokens.augment(Identities.of(token, "caller", Instant.now().plusSeconds(60), Map.of(), Map.of()), null)
                .await()
                .indefinitely();

        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void aRefusedTokenIsNeverKept() {
        var token = withASignatureThatDoesNotHold();

        assertThat(status(token)).isEqualTo(401);
        assertThat(status(token)).isEqualTo(401);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/v1/notes").statusCode();
    }

    /** The signature of one token under the content of another. */
    private static String withASignatureThatDoesNotHold() {
        var content = token();
        var signature = token();
        return content.substring(0, content.lastIndexOf('.')) + signature.substring(signature.lastIndexOf('.'));
    }

    private static String token() {
        return StackForTests.get().token(UUID.randomUUID().toString(), Set.of("viewer"), null);
    }
}

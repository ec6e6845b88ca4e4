package vn.tiendo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void signsTokensThatThePublicHalfVerifies(@TempDir Path directory) throws Exception {
        // Given
        var unit = UUID.fromString("0199a000-0000-7000-8000-000000000001");
        var keys = TokenKeys.in(directory.resolve("token-key"), InstantSource.fixed(NOW));
        // When
        var token = keys.token("an \"official\"", List.of("reporter"), unit, Duration.ofHours(1));
        // Then
        var claims = read(token, keys.publicKey());
        assertThat(claims.getSubject()).isEqualTo("an \"official\"");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("reporter");
        assertThat(claims.getStringClaimValue("unit")).isEqualTo(unit.toString());
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(NOW.plusSeconds(3600).getEpochSecond());
    }

    @Test
    void keepsItsKeyForItsOwnerOnly(@TempDir Path directory) throws Exception {
        var file = directory.resolve("token-key");
        var first = TokenKeys.in(file, InstantSource.fixed(NOW));
        assertThat(TokenKeys.in(file, InstantSource.fixed(NOW)).publicKey()).isEqualTo(first.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void trustsTheKeyBeforeUntilTheNextRotation(@TempDir Path directory) throws Exception {
        // Given
        var file = directory.resolve("token-key");
        var first = TokenKeys.in(file, InstantSource.fixed(NOW)).keyId();
        // When
        TokenKeys.rotate(file, false);
        var rotated = TokenKeys.in(file, InstantSource.fixed(NOW));
        // Then
        assertThat(rotated.keyId()).isNotEqualTo(first);
        assertThat(ids(rotated)).containsExactly(rotated.keyId(), first);
        TokenKeys.rotate(file, false);
        var again = TokenKeys.in(file, InstantSource.fixed(NOW));
        assertThat(ids(again)).containsExactly(again.keyId(), rotated.keyId());
    }

    @Test
    void trustsAWithdrawnKeyNoLonger(@TempDir Path directory) throws Exception {
        var file = directory.resolve("token-key");
        TokenKeys.in(file, InstantSource.fixed(NOW));
        TokenKeys.rotate(file, false);
        TokenKeys.rotate(file, true);

        var keys = TokenKeys.in(file, InstantSource.fixed(NOW));
        assertThat(ids(keys)).containsExactly(keys.keyId());
    }

    @Test
    void publishesNoPrivatePart(@TempDir Path directory) throws Exception {
        var keys = TokenKeys.in(directory.resolve("token-key"), InstantSource.fixed(NOW));
        assertThat(keys.jwks())
                .singleElement()
                .satisfies(jwk ->
                        assertThat(jwk.keySet()).containsExactlyInAnyOrder("kty", "kid", "use", "alg", "n", "e"));
    }

    private static List<Object> ids(TokenKeys keys) {
        return keys.jwks().stream().map(jwk -> jwk.get("kid")).toList();
    }

    private static JwtClaims read(String token, String publicKey) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(decoded(publicKey))
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .setExpectedIssuer(TokenKeys.ISSUER)
                .build()
                .processToClaims(token);
    }

    private static PublicKey decoded(String body) throws Exception {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}

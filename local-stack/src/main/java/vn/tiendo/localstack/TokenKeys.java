package vn.tiendo.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a local system, made at the first run: services trust their public halves, {@code ./tiendo token} signs. They
 * are as they stood when they were read; a rotation is seen by reading them again.
 */
public final class TokenKeys {

    public static final String ISSUER = "https://tiendo.local";

    private final PrivateKey signing;
    private final List<VerifyingKey> verifying;
    private final InstantSource clock;

    private TokenKeys(PrivateKey signing, List<VerifyingKey> verifying, InstantSource clock) {
        this.signing = signing;
        this.verifying = verifying;
        this.clock = clock;
    }

    public static TokenKeys in(Path file, InstantSource clock) throws IOException {
        try {
            var files = new KeyFiles(file);
            return new TokenKeys(files.signingKey(), files.verifyingKeys(), clock);
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new IOException(file + " holds no RSA key; remove it and a new one is made", failure);
        }
    }

    /** Makes a new key that signs from now on; with {@code withdrawing} tokens of the one before are good no longer. */
    public static void rotate(Path file, boolean withdrawing) throws IOException {
        try {
            new KeyFiles(file).rotate(withdrawing);
        } catch (GeneralSecurityException failure) {
            throw new IOException("no new key for " + file, failure);
        }
    }

    /** The public half of the key that signs as the body of a PEM file, as {@code quarkus.oidc.public-key} takes it. */
    public String publicKey() {
        return verifying.getFirst().encoded();
    }

    /** By this name tokens call the key that signed them. */
    public String keyId() {
        return verifying.getFirst().id();
    }

    /** All keys whose tokens are good, as members of a JWK set (RFC 7517). */
    public List<Map<String, Object>> jwks() {
        return verifying.stream().map(VerifyingKey::jwk).toList();
    }

    /** A bearer token; without a unit its holder acts for the whole country. */
    public String token(String subject, Collection<String> roles, @Nullable UUID unit, Duration validity) {
        var claims = claims(subject, unit, validity);
        claims.setStringListClaim("roles", List.copyOf(roles));
        return signed(claims.toJson());
    }

    /** A bearer token of a machine, which has scopes in place of roles. */
    public String machineToken(String clientId, String scope, @Nullable UUID unit, Duration validity) {
        var claims = claims(clientId, unit, validity);
        claims.setStringClaim("client_id", clientId);
        claims.setStringClaim("scope", scope);
        return signed(claims.toJson());
    }

    private JwtClaims claims(String subject, @Nullable UUID unit, Duration validity) {
        var claims = new JwtClaims();
        var now = clock.instant();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validity).getEpochSecond()));
        claims.setGeneratedJwtId();
        if (unit != null) {
            claims.setStringClaim("unit", unit.toString());
        }
        return claims;
    }

    private String signed(String payload) {
        var token = new JsonWebSignature();
        token.setPayload(payload);
        token.setKey(signing);
        token.setHeader("typ", "JWT");
        token.setKeyIdHeaderValue(keyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return token.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException("An RSA key of this JVM cannot sign", failure);
        }
    }
}

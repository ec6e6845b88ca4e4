package vn.tiendo.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The key pair of a local system, made at the first run: services trust its public half, {@code ./tiendo token} signs. */
public final class TokenKeys {

    public static final String ISSUER = "https://tiendo.local";

    private final PrivateKey signing;
    private final String publicKey;
    private final InstantSource clock;

    private TokenKeys(PrivateKey signing, String publicKey, InstantSource clock) {
        this.signing = signing;
        this.publicKey = publicKey;
        this.clock = clock;
    }

    public static TokenKeys in(Path file, InstantSource clock) throws IOException {
        try {
            if (!Files.exists(file)) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                PrivateFile.writeOnce(
                        file, base64(generator.generateKeyPair().getPrivate().getEncoded()));
            }
            var keys = KeyFactory.getInstance("RSA");
            var encoded = Base64.getDecoder().decode(Files.readString(file).strip());
            var signing = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var verifying =
                    keys.generatePublic(new RSAPublicKeySpec(signing.getModulus(), signing.getPublicExponent()));
            return new TokenKeys(signing, base64(verifying.getEncoded()), clock);
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new IOException(file + " holds no RSA key; remove it and a new one is made", failure);
        }
    }

    /** The public half as the body of a PEM file, as {@code quarkus.oidc.public-key} takes it. */
    public String publicKey() {
        return publicKey;
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
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return token.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException("An RSA key of this JVM cannot sign", failure);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

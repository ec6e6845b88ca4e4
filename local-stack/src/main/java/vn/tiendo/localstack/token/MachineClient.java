package vn.tiendo.localstack.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine that may ask for tokens.
 *
 * @param secretHash of its secret, which itself is kept nowhere; a secret is long and random, so that this is enough
 * @param scopes the most that a token of it may hold
 * @param unit for which it acts, with all below; null: the whole country
 */
public record MachineClient(
        String id,
        String name,
        String secretHash,
        Set<String> scopes,
        @Nullable UUID unit) {

    public MachineClient {
        scopes = Set.copyOf(scopes);
    }

    boolean holds(String secret) {
        return MessageDigest.isEqual(
                hashOf(secret).getBytes(StandardCharsets.US_ASCII), secretHash.getBytes(StandardCharsets.US_ASCII));
    }

    String scopesAsText() {
        return String.join(" ", new TreeSet<>(scopes));
    }

    static String hashOf(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

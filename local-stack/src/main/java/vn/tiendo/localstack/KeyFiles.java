package vn.tiendo.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The key that signs, in a file that only its owner reads, and beside it the public half of the one before. */
record KeyFiles(Path signing) {

    RSAPrivateCrtKey signingKey() throws IOException, GeneralSecurityException {
        if (!Files.exists(signing)) {
            PrivateFile.writeOnce(signing, fresh());
        }
        var encoded = Base64.getDecoder().decode(Files.readString(signing).strip());
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /** The signing key first; then the one before, whose tokens are still good. */
    List<VerifyingKey> verifyingKeys() throws IOException, GeneralSecurityException {
        var keys = new ArrayList<>(List.of(publicHalf(signingKey())));
        if (Files.exists(previous())) {
            keys.add(VerifyingKey.decoded(Files.readString(previous())));
        }
        return List.copyOf(keys);
    }

    /** From now on a new key signs. The one before it is trusted until the next rotation, or not at all. */
    void rotate(boolean withdrawing) throws IOException, GeneralSecurityException {
        var before = publicHalf(signingKey());
        if (withdrawing) {
            Files.deleteIfExists(previous());
        } else {
            // First, so that there is no moment at which tokens of before are refused.
            PrivateFile.write(previous(), before.encoded());
        }
        PrivateFile.write(signing, fresh());
    }

    private Path previous() {
        return signing.resolveSibling(signing.getFileName() + ".previous");
    }

    private static VerifyingKey publicHalf(RSAPrivateCrtKey key) throws GeneralSecurityException {
        return VerifyingKey.of(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())));
    }

    private static String fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return Base64.getEncoder()
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    }
}

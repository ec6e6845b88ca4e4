package vn.tiendo.localstack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;

/** The public half of a key, as services get to see it. */
record VerifyingKey(RSAPublicKey key) {

    static VerifyingKey decoded(String base64) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(base64.strip());
        return new VerifyingKey(
                (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey((RSAPublicKey) key);
    }

    String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Its thumbprint (RFC 7638): the same key has the same name, wherever it is computed. */
    String id() {
        return new RsaJsonWebKey(key).calculateBase64urlEncodedThumbprint("SHA-256");
    }

    Map<String, Object> jwk() {
        var jwk = new RsaJsonWebKey(key);
        jwk.setKeyId(id());
        jwk.setUse("sig");
        jwk.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return jwk.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}

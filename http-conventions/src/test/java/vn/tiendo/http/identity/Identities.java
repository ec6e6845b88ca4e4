package vn.tiendo.http.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;

/** What the provider makes of a token that it has verified. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(
            String token, String subject, Instant end, Map<String, Object> claims, Map<String, Object> attributes) {
        var all = new JwtClaims();
        all.setSubject(subject);
        all.setClaim("exp", end.getEpochSecond());
        all.setClaim("raw_token", token);
        claims.forEach(all::setClaim);
        var credential = new AccessTokenCredential(token);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(all, credential))
                .addRoles(Set.of("viewer"))
                .addCredential(credential)
                .addAttributes(attributes)
                .build();
    }
}

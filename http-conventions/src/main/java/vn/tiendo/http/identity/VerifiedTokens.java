package vn.tiendo.http.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was verified a moment ago: a caller with a run of requests is not asked for the same proof each time.
 * It vouches for a token no longer than its own validity, and for none when a key was met that was not known: then the keys
 * have been read again, and one of them may have been withdrawn.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final int MOST_TOKENS = 1_000;
    private static final int MOST_KEYS = 100;
    /** Bound to the caller's own key (RFC 7800): each request proves anew that he holds it. */
    private static final String CONFIRMATION = "cnf";

    private final InstantSource clock;
    private final Cache<String, SecurityIdentity> verified;
    private final Cache<String, Boolean> keysMet =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();

    @Inject
    VerifiedTokens(@ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval") Duration vouchedFor) {
        this(vouchedFor, InstantSource.system());
    }

    VerifiedTokens(Duration vouchedFor, InstantSource clock) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(vouchedFor)
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the provider that verifies, which has the usual one. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    /** The identity of a token that is known; nothing, and the next provider is asked, for any other one. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var known = request.getToken() instanceof AccessTokenCredential token
                ? verified.getIfPresent(token.getToken())
                : null;
        return known == null || hasExpired(known)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(copy(known, HttpSecurityUtils.getRoutingContextAttribute(request)));
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token != null && provesItself(identity)) {
            forgetIfSignedByANewKey(token.getToken());
            verified.asMap().computeIfAbsent(token.getToken(), none -> copy(identity, null));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean provesItself(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && !token.containsClaim(CONFIRMATION)
                && identity.getAttribute("introspection") == null;
    }

    private boolean hasExpired(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getExpirationTime() <= clock.instant().getEpochSecond();
    }

    // The first part of a signed token is its header: which key, and how it was signed.
    private void forgetIfSignedByANewKey(String token) {
        var header = token.substring(0, Math.max(0, token.indexOf('.')));
        if (keysMet.asMap().putIfAbsent(header, true) == null) {
            verified.invalidateAll();
        }
    }

    /** What the request itself adds is left out, or is that of the request given. */
    private static SecurityIdentity copy(SecurityIdentity identity, @Nullable RoutingContext request) {
        var copy = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                copy.addAttribute(name, value);
            }
        });
        if (request != null) {
            copy.addAttribute(RoutingContext.class.getName(), request);
        }
        return copy.build();
    }
}

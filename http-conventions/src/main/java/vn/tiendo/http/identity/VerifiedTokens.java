package vn.tiendo.http.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was verified in the last seconds: a caller with a run of requests is not asked for the same proof each
 * time. It vouches for a token for ten seconds at most, never past its own end, and for no other one from when a token of a key
 * that was not met before has been verified: then a key may have been withdrawn.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration VOUCHED_FOR = Duration.ofSeconds(10);
    private static final int MOST_TOKENS = 1_000;
    private static final int MOST_KEYS = 100;
    /** Bound to the caller's own key (RFC 7800): each request proves anew that he holds it. */
    private static final String CONFIRMATION = "cnf";

    private static final String VOUCHED = VerifiedTokens.class.getName();

    private final InstantSource clock;
    private final Cache<String, SecurityIdentity> verified;
    private final Cache<String, Boolean> keysMet =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();

    @Inject
    VerifiedTokens() {
        this(InstantSource.system());
    }

    VerifiedTokens(InstantSource clock) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(VOUCHED_FOR)
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

    /** Keeps what the provider has verified just now, and nothing that was vouched for from here. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token != null && identity.getAttribute(VOUCHED) == null && provesItself(identity, token)) {
            forgetIfSignedByANewKey(token.getToken());
            verified.put(token.getToken(), copy(identity, null));
        }
        return Uni.createFrom().item(identity);
    }

    // What the provider was asked about, and a token that came beside the one that was verified, are left to it.
    private static boolean provesItself(SecurityIdentity identity, AccessTokenCredential credential) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && credential.getToken().equals(token.getRawToken())
                && !token.containsClaim(CONFIRMATION)
                && identity.getAttribute(OidcUtils.INTROSPECTION_ATTRIBUTE) == null
                && identity.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE) == null;
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
        copy.addAttribute(VOUCHED, true);
        return copy.build();
    }
}

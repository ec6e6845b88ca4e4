package vn.tiendo.http.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is vouched for without a look at the signature, and what never is. */
class VerifiedTokensTest {

    private static final Instant END = Instant.parse("2026-01-01T00:10:00Z");
    private static final AuthenticationRequestContext NO_CONTEXT = new AuthenticationRequestContext() {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> function) {
            return Uni.createFrom().item(function);
        }
    };

    private Instant now = END.minusSeconds(60);
    private final VerifiedTokens tokens = new VerifiedTokens(() -> now);

    @Test
    void anUnknownTokenIsLeftToTheProvider() {
        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
    }

    @Test
    void aVerifiedOneIsTheSameCallerAgain() {
        verified("key1.caller.signature", Map.of());

        assertThat(vouchedFor("key1.caller.signature")).hasValueSatisfying(identity -> {
            assertThat(identity.getPrincipal().getName()).isEqualTo("caller");
            assertThat(identity.getRoles()).containsExactly("viewer");
            assertThat(identity.<String>getAttribute("tenant-id")).isEqualTo("Default");
        });
    }

    @Test
    void aTokenWithTheSameHeaderAndAnotherSignatureIsAnotherOne() {
        verified("key1.caller.signature", Map.of());

        assertThat(vouchedFor("key1.caller.forged")).isEmpty();
        assertThat(vouchedFor("key1.another.signature")).isEmpty();
    }

    @Test
    void nothingIsVouchedForAfterItsEnd() {
        verified("key1.caller.signature", Map.of());

        now = END.minusMillis(1);
        assertThat(vouchedFor("key1.caller.signature")).isPresent();
        now = END;
        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
    }

    @Test
    void aKeyThatWasNotKnownMakesAllBeVerifiedAgain() {
        verified("key1.caller.signature", Map.of());
        verified("key2.caller.signature", Map.of());

        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
        assertThat(vouchedFor("key2.caller.signature")).isPresent();
    }

    @Test
    void twoKeysAtOnceDoNotDisturbEachOther() {
        verified("key1.caller.signature", Map.of());
        verified("key2.caller.signature", Map.of());
        verified("key1.caller.signature", Map.of());

        assertThat(vouchedFor("key1.caller.signature")).isPresent();
        assertThat(vouchedFor("key2.caller.signature")).isPresent();
    }

    @Test
    void whatWasVouchedForIsNotKeptOnceMore() {
        verified("key1.caller.signature", Map.of());
        var underWay = vouchedFor("key1.caller.signature").orElseThrow();
        verified("key2.caller.signature", Map.of());
        handedOn(underWay);

        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
    }

    @Test
    void aTokenThatCameBesideTheVerifiedOneIsNotKept() {
        verified("key1.caller.signature", Map.of("raw_token", "another.token.signature"));

        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
        assertThat(vouchedFor("another.token.signature")).isEmpty();
    }

    @Test
    void aTokenBoundToTheCallersOwnKeyProvesItselfEachTime() {
        verified("key1.caller.signature", Map.of("cnf", Map.of("jkt", "thumbprint")));

        assertThat(vouchedFor("key1.caller.signature")).isEmpty();
    }

    @Test
    void aTokenThatTheProviderWasAskedAboutIsAskedAboutAgain() {
        for (var asked : List.of("introspection", "userinfo")) {
            handedOn(identity("key1.caller.signature", Map.of(), Map.of(asked, "known")));

            assertThat(vouchedFor("key1.caller.signature")).as(asked).isEmpty();
        }
    }

    @Test
    void theRequestThatWasVerifiedIsNotKept() {
        var request = (RoutingContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, arguments) -> null);
        handedOn(identity("key1.caller.signature", Map.of(), Map.of(RoutingContext.class.getName(), request)));

        assertThat(vouchedFor("key1.caller.signature")
                        .orElseThrow()
                        .getAttributes()
                        .values())
                .noneMatch(RoutingContext.class::isInstance);
    }

    /** What the platform does with every identity, wherever it is from. */
    private void handedOn(SecurityIdentity identity) {
        tokens.augment(identity, NO_CONTEXT).await().indefinitely();
    }

    private void verified(String token, Map<String, Object> claims) {
        handedOn(identity(token, claims, Map.of("tenant-id", "Default")));
    }

    private Optional<SecurityIdentity> vouchedFor(String token) {
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return Optional.ofNullable(answer(request));
    }

    private @Nullable SecurityIdentity answer(TokenAuthenticationRequest request) {
        return tokens.authenticate(request, NO_CONTEXT).await().indefinitely();
    }

    private static SecurityIdentity identity(String token, Map<String, Object> claims, Map<String, Object> attributes) {
        return Identities.of(token, "caller", END, claims, attributes);
    }
}

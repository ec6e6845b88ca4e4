package vn.tiendo.localstack.token;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client asks for: a form, with its credentials in it or in the header of Basic authentication. */
record TokenRequest(Map<String, String> form, Optional<Credentials> credentials) {

    private static final String BASIC = "Basic ";

    record Credentials(String id, String secret) {}

    static TokenRequest read(String body, @Nullable String authorization) throws TokenRefused {
        try {
            var form = form(body);
            return new TokenRequest(form, authorization == null ? ofForm(form) : ofHeader(authorization));
        } catch (IllegalArgumentException e) {
            throw TokenRefused.badRequest("invalid_request");
        }
    }

    String grantType() {
        return form.getOrDefault("grant_type", "");
    }

    /** Empty: all that the client may have. */
    Set<String> scopes() {
        var scope = form.getOrDefault("scope", "").strip();
        return scope.isEmpty() ? Set.of() : Set.of(scope.split(" +"));
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("a parameter stands twice");
            }
        }
        return form;
    }

    private static Optional<Credentials> ofForm(Map<String, String> form) {
        var id = form.get("client_id");
        var secret = form.get("client_secret");
        return id == null || secret == null ? Optional.empty() : Optional.of(new Credentials(id, secret));
    }

    private static Optional<Credentials> ofHeader(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        var text = new String(
                Base64.getDecoder()
                        .decode(authorization.substring(BASIC.length()).strip()),
                StandardCharsets.UTF_8);
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new Credentials(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1))));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

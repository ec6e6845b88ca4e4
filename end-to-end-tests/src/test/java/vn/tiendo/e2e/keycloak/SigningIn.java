package vn.tiendo.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person who signs in at the page of Keycloak, for a front end in the browser: authorization code with PKCE. */
final class SigningIn {

    private static final String FRONT_END = "tiendo-front-end";
    private static final String BACK_TO = "http://127.0.0.1:5173/signed-in";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Realm realm;
    // By hand, as a browser keeps them: the loopback address counts as safe there, and not for the JDK.
    private final Map<String, String> cookies = new TreeMap<>();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    SigningIn(Realm realm) {
        this.realm = realm;
    }

    /** The token that the front end gets. */
    String as(String name, String password) throws IOException, InterruptedException {
        var page = sent(HttpRequest.newBuilder(
                        URI.create(realm.at("auth") + "?" + question().encoded()))
                .GET());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        var answer = sent(new Form(Map.of("username", name, "password", password)).postTo(action(page.body())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return realm.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", FRONT_END,
                "redirect_uri", BACK_TO,
                "code_verifier", verifier,
                "code", code(answer)));
    }

    private Form question() {
        return new Form(Map.of(
                "response_type",
                "code",
                "client_id",
                FRONT_END,
                "redirect_uri",
                BACK_TO,
                "scope",
                "openid",
                "code_challenge_method",
                "S256",
                "code_challenge",
                challenge()));
    }

    private String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static URI action(String page) {
        var form = ACTION.matcher(page);
        assertThat(form.find()).as("a form to sign in: " + page).isTrue();
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private static String code(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        var code = CODE.matcher(location);
        assertThat(location).startsWith(BACK_TO);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream().map(Object::toString).toList()));
        }
        var answer = realm.http().send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}

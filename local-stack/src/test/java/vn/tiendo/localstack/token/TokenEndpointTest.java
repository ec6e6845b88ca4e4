package vn.tiendo.localstack.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.localstack.TokenKeys;

class TokenEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID PROVINCE = UUID.fromString("0199a000-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private MachineClients.Made portal;
    private TokenEndpoint endpoint;

    @BeforeEach
    void start() throws Exception {
        var clients = new MachineClients(directory.resolve("clients"));
        endpoint = TokenEndpoint.start(
                0, () -> TokenKeys.in(directory.resolve("token-key"), InstantSource.system()), clients);
        // Made while it runs.
        portal = clients.make("Cổng Đồng Nai", Set.of("progress:write", "units:read"), PROVINCE);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void givesATokenWithTheScopesAndTheUnitOfTheClient() throws Exception {
        var answer = asked(credentials(portal.secret()) + "&grant_type=client_credentials");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var body = JSON.readTree(answer.body());
        assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(body.path("scope").asText()).isEqualTo("progress:write units:read");
        var claims = claims(body);
        assertThat(claims.path("sub").asText()).isEqualTo(portal.client().id());
        assertThat(claims.path("scope").asText()).isEqualTo("progress:write units:read");
        assertThat(claims.path("unit").asText()).isEqualTo(PROVINCE.toString());
        assertThat(claims.has("roles")).isFalse();
    }

    @Test
    void givesFewerScopesWhenFewerAreAskedForAndNeverMore() throws Exception {
        var fewer = asked(credentials(portal.secret()) + "&grant_type=client_credentials&scope=units:read");
        var more = asked(credentials(portal.secret()) + "&grant_type=client_credentials&scope=plans:write");

        assertThat(claims(JSON.readTree(fewer.body())).path("scope").asText()).isEqualTo("units:read");
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(more.body()).contains("invalid_scope");
    }

    @Test
    void takesCredentialsInTheHeader() throws Exception {
        var basic = Base64.getEncoder()
                .encodeToString((portal.client().id() + ":" + portal.secret()).getBytes(StandardCharsets.UTF_8));
        var request = request("grant_type=client_credentials").header("Authorization", "Basic " + basic);

        assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAWrongSecretAnotherGrantAndWhatIsNoForm() throws Exception {
        var wrong = asked(credentials("guessed") + "&grant_type=client_credentials");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(asked(credentials(portal.secret()) + "&grant_type=password").body())
                .contains("unsupported_grant_type");
        assertThat(asked("%zz=1").body()).contains("invalid_request");
        assertThat(asked("").statusCode()).isEqualTo(401);
    }

    @Test
    void describesItselfAndItsKeysToServices() throws Exception {
        var description = JSON.readTree(got("/.well-known/openid-configuration").body());
        assertThat(description.path("issuer").asText()).isEqualTo(TokenKeys.ISSUER);

        var keys = URI.create(description.path("jwks_uri").asText()).getPath();
        assertThat(JSON.readTree(got(keys).body()).path("keys")).hasSize(1);
        TokenKeys.rotate(directory.resolve("token-key"), false);
        assertThat(JSON.readTree(got(keys).body()).path("keys")).hasSize(2);
        assertThat(got("/token").statusCode()).isEqualTo(405);
        assertThat(got("/keys").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> got(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + endpoint.port() + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void keepsNoSecretAndShowsTheFileToItsOwnerOnly() throws Exception {
        var file = directory.resolve("clients");
        assertThat(Files.readString(file)).contains("Cổng Đồng Nai").doesNotContain(portal.secret());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private String credentials(String secret) {
        return "client_id=" + portal.client().id() + "&client_secret=" + secret;
    }

    private HttpResponse<String> asked(String form) throws Exception {
        return http.send(request(form).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String form) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static JsonNode claims(JsonNode answer) throws Exception {
        var payload = answer.path("access_token").asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }
}

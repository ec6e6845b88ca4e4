package vn.tiendo.localstack.token;

/** A refusal in the words of RFC 6749, 5.2. */
@SuppressWarnings("serial") // It never leaves the process.
final class TokenRefused extends Exception {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final int status;
    private final String error;

    private TokenRefused(int status, String error) {
        super(error);
        this.status = status;
        this.error = error;
    }

    static TokenRefused badRequest(String error) {
        return new TokenRefused(BAD_REQUEST, error);
    }

    static TokenRefused unknownClient() {
        return new TokenRefused(UNAUTHORIZED, "invalid_client");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    boolean asksForCredentials() {
        return status == UNAUTHORIZED;
    }
}

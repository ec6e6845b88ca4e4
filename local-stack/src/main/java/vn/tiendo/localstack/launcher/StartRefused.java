package vn.tiendo.localstack.launcher;

/** The system cannot start or has not become ready; the message tells the user why and what helps. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}

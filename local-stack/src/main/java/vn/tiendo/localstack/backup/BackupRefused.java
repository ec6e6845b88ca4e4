package vn.tiendo.localstack.backup;

/** A backup that cannot be taken or restored; the message says why and what helps. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }
}

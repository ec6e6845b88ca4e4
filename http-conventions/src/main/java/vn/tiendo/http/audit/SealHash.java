package vn.tiendo.http.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a batch: SHA-256 over its number, the hash before it, its end, and its rows, field by field. A field is its
 * length in bytes of UTF-8, a colon and itself, one that is absent a dash: no two batches are written alike.
 */
final class SealHash {
    private static final String FORM = "tiendo-audit-1";

    private final MessageDigest digest = sha256();
    private long rows;

    SealHash(long number, String previousHash, Instant through) {
        field(FORM);
        field(Long.toString(number));
        field(previousHash);
        field(through.toString());
    }

    void add(AuditRow row) {
        rows++;
        field(Long.toString(row.position()));
        field(row.at().toString());
        field(row.recordedAt().toString());
        field(row.caller());
        field(row.client());
        field(row.roles());
        field(row.unit());
        field(row.action());
        field(row.deed());
        field(row.subject());
        field(row.before());
        field(row.after());
        field(row.traceId());
    }

    long rows() {
        return rows;
    }

    /** Ends the batch. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void field(@Nullable Object value) {
        if (value == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}

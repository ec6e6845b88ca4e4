package vn.tiendo.plans.allocation.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Forms as they come in by HTTP. */
@ApplicationScoped
class FormFiles {
    private static final int MOST_ERRORS = 500;

    /** What makes two requests the same. */
    record Identity(String effectiveOn, String document, String notation, String sha256) {}

    FormOrder order(
            UUID planId,
            String contentType,
            @Nullable String locale,
            LocalDate effectiveOn,
            @Nullable String document,
            InputStream body) {
        var violations = new Violations();
        if (locale != null && !locale.equals("vi") && !locale.equals("en")) {
            violations.addParameter("locale", "NOT_ONE_OF", "vi, en");
        }
        if (document != null && document.length() > 100) {
            violations.addParameter("document", "LENGTH_OUT_OF_RANGE", 0, 100);
        }
        violations.throwIfAny();
        return new FormOrder(
                planId,
                Media.named(contentType).orElseThrow(),
                Notation.of(Optional.ofNullable(locale)),
                effectiveOn,
                document,
                bytes(body));
    }

    private static byte[] bytes(InputStream body) {
        try {
            int most = Math.toIntExact(FormTaking.LIMITS.bytes());
            var bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problem.of(413, "FILE_TOO_LARGE", most >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Identity identity(FormOrder order) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(order.file());
            return new Identity(
                    order.effectiveOn().toString(),
                    Objects.requireNonNullElse(order.document(), ""),
                    order.notation().name(),
                    HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The form, unless a cell of it was refused: 422 with each of them as {@code #/sheet/row/column}. */
    static FormTaking.Compared accepted(FormTaking.Compared compared) {
        var violations = new Violations();
        compared.rejections().stream()
                .limit(MOST_ERRORS)
                .forEach(cell -> violations.add(
                        "#/"
                                + Objects.requireNonNullElse(cell.sheet(), FormLayout.SHEET)
                                        .replace("~", "~0")
                                        .replace("/", "~1")
                                + "/" + cell.row() + "/" + Objects.requireNonNullElse(cell.column(), ""),
                        cell.code(),
                        cell.arguments().toArray()));
        violations.throwIfAny();
        return compared;
    }
}

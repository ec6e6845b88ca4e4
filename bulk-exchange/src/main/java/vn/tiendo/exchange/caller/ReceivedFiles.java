package vn.tiendo.exchange.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Takes files in, or says by HTTP what is wrong with them before anything is done. */
@ApplicationScoped
public class ReceivedFiles {

    private static final Map<String, Integer> STATUS = Map.of("NOT_UTF8", 400, "FILE_TOO_LARGE", 413);

    private final Imports imports;
    private final ImportAccess access;

    ReceivedFiles(Imports imports, ImportAccess access) {
        this.imports = imports;
        this.access = access;
    }

    /** 400 for parameters and bytes that cannot be read, 413 too large, 422 no workbook or a bomb. */
    public Imports.Received receive(
            String kind,
            Media media,
            @Nullable String locale,
            ImportOrder.Mode mode,
            boolean dryRun,
            InputStream body) {
        check(kind, locale);
        try {
            return imports.receive(
                    kind, media, Notation.of(Optional.ofNullable(locale)), mode, dryRun, access.requester(), body);
        } catch (FileRefused e) {
            throw Problem.of(
                    STATUS.getOrDefault(e.code(), 422), e.code(), e.arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String kind, @Nullable String locale) {
        var violations = new Violations();
        if (imports.kind(kind).isEmpty()) {
            violations.addParameter("kind", "NOT_ONE_OF", String.join(", ", imports.kinds()));
        }
        if (locale != null && !locale.equals("vi") && !locale.equals("en")) {
            violations.addParameter("locale", "NOT_ONE_OF", "vi, en");
        }
        violations.throwIfAny();
    }
}

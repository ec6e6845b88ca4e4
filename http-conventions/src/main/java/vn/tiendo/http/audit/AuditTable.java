package vn.tiendo.http.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit as a CSV: every field in quotation marks, and none that a spreadsheet could take for a formula. */
final class AuditTable {
    private static final String HEADER =
            "position,at,recordedAt,caller,client,roles,unit,action,deed,subject,before,after,traceId\r\n";

    private final Writer out;

    AuditTable(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    void add(AuditRow row) {
        try {
            out.write(line(
                    row.position(),
                    row.at(),
                    row.recordedAt(),
                    row.caller(),
                    row.client(),
                    row.roles(),
                    row.unit(),
                    row.action(),
                    row.deed(),
                    row.subject(),
                    row.before(),
                    row.after(),
                    row.traceId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(@Nullable Object... fields) {
        return Arrays.stream(fields)
                .map(field ->
                        field == null ? "" : '"' + guarded(field.toString()).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

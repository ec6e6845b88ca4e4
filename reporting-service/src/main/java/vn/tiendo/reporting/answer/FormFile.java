package vn.tiendo.reporting.answer;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.Optional;
import vn.tiendo.exchange.Media;

/** Boards as files that officials open: a form of two header rows, CSV or XLSX. */
public final class FormFile {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    private FormFile() {}

    /** The kind that the caller prefers; empty for JSON. */
    public static Optional<Media> chosen(Request request) {
        var chosen = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.valueOf(XLSX))
                        .add()
                        .build());
        return chosen == null
                ? Optional.empty()
                : Media.named(chosen.getMediaType().toString());
    }

    /** @param name without ending, in plain letters and digits */
    public static Response answer(String name, Media media, StreamingOutput rows) {
        return Response.ok(rows)
                .type(media.type() + (media == Media.CSV ? ";charset=UTF-8" : ""))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name + "." + media.ending())
                .header("Vary", "Accept")
                .build();
    }
}

package vn.tiendo.exchange;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are exchanged. */
public enum Media {
    CSV("text/csv", "csv"),
    NDJSON("application/x-ndjson", "ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    Media(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    /** The kind that a Content-Type names; its parameters do not matter. */
    public static Optional<Media> named(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (var media : values()) {
            if (media.type.equals(type)) {
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }
}

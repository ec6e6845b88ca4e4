package vn.tiendo.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;

/** Reads CloudEvents 1.0 records in binary mode, strict in what makes an event identifiable and orderable. */
final class CloudEventReader {

    private CloudEventReader() {}

    static ArrivedEvent read(Arrival arrival) throws UnreadableRecord {
        if (!"1.0".equals(header(arrival, CloudEventHeaders.SPEC_VERSION))) {
            throw new UnreadableRecord("The record is not of CloudEvents 1.0");
        }
        var value = arrival.value();
        if (value == null) {
            throw new UnreadableRecord("The record has no body");
        }
        return new ArrivedEvent(
                arrival,
                read(arrival, CloudEventHeaders.ID, UUID::fromString),
                header(arrival, CloudEventHeaders.SOURCE),
                header(arrival, CloudEventHeaders.TYPE),
                read(arrival, CloudEventHeaders.SUBJECT, UUID::fromString),
                read(arrival, CloudEventHeaders.SEQUENCE, CloudEventReader::sequence),
                read(
                        arrival,
                        CloudEventHeaders.TIME,
                        text -> OffsetDateTime.parse(text).toInstant()),
                arrival.headers().get(CloudEventHeaders.TRACE_PARENT),
                new String(value, UTF_8));
    }

    private static long sequence(String text) {
        long number = Long.parseLong(text);
        if (number < 1) {
            throw new IllegalArgumentException("Events are numbered from 1");
        }
        return number;
    }

    private static <T> T read(Arrival arrival, String name, Function<String, T> reading) throws UnreadableRecord {
        try {
            return reading.apply(header(arrival, name));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRecord("The header " + name + " cannot be read");
        }
    }

    private static String header(Arrival arrival, String name) throws UnreadableRecord {
        var text = arrival.headers().get(name);
        if (text == null || text.isBlank()) {
            throw new UnreadableRecord("The header " + name + " is missing");
        }
        return text;
    }
}

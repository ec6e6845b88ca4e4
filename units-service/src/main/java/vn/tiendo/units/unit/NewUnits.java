package vn.tiendo.units.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * New units of a file on their way into the database, many at a time. Only for such as a single creation would take without
 * any other act: their code is free, and the unit above is in force on their first day.
 */
final class NewUnits {

    private static final int AT_ONCE = 1_000;

    private final UnitRecording recording;
    private final List<New> waiting = new ArrayList<>(AT_ONCE);

    /** A unit that begins. */
    record New(UUID id, UnitSystem system, LocalDate from, UnitTerms terms) {}

    NewUnits(UnitRecording recording) {
        this.recording = recording;
    }

    UUID add(UnitSystem system, LocalDate from, UnitTerms terms) {
        var id = UuidCreator.getTimeOrderedEpoch();
        waiting.add(new New(id, system, from, terms));
        if (waiting.size() == AT_ONCE) {
            write();
        }
        return id;
    }

    /** Writes those that wait: whoever asks the database finds them from now on. */
    void write() {
        if (!waiting.isEmpty()) {
            recording.createdAll(List.copyOf(waiting));
            waiting.clear();
        }
    }
}

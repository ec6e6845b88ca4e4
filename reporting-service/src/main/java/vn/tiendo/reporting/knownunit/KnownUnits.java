package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.rebuild.Derived;

/** Units as they were known at an instant. Histories are kept by version and never used for another one. */
@ApplicationScoped
public class KnownUnits implements Derived {

    private static final int HISTORIES_KEPT = 8;

    private final UnitActs acts;
    private final Map<Instant, UnitHistory> histories = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, UnitHistory> eldest) {
            return size() > HISTORIES_KEPT;
        }
    };
    // All facts read so far, so that a new version reads only what is new.
    private final UnitFacts read = new UnitFacts();
    private Instant readThrough = Instant.EPOCH;

    KnownUnits(UnitActs acts) {
        this.acts = acts;
    }

    /**
     * The history known at an instant.
     *
     * @param knownAt not after the present horizon: what is recorded at or before it must be complete
     */
    public UnitHistory knownAt(Instant knownAt) {
        var version = acts.versionAt(knownAt).orElse(Instant.EPOCH);
        synchronized (histories) {
            return histories.computeIfAbsent(version, this::history);
        }
    }

    /** The tree of one day as known at an instant. */
    public UnitTree at(AsOf view) {
        return knownAt(view.knownAt()).treeOn(view.at());
    }

    /** The acts themselves are removed where they are stored. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        synchronized (histories) {
            histories.clear();
            read.clear();
            readThrough = Instant.EPOCH;
        }
    }

    private UnitHistory history(Instant version) {
        if (version.isAfter(readThrough)) {
            read.addAll(acts.recorded(readThrough, version));
            readThrough = version;
        }
        return read.knownAt(version);
    }
}

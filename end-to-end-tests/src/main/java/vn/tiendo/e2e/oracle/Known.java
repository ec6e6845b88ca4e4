package vn.tiendo.e2e.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.e2e.conformance.WorkedCase;

/** The acts that somebody knows, in the order of recording; what was refused is not among them. */
record Known(List<Act> acts) {

    static Known through(WorkedCase worked, String step) {
        var known = new ArrayList<Act>();
        for (var played : worked.steps()) {
            for (var written : played.acts()) {
                if (!written.has("refused")) {
                    known.add(new Act(written, known.size()));
                }
            }
            if (played.id().equals(step)) {
                break;
            }
        }
        return new Known(List.copyOf(known));
    }

    /** What was known when the act was recorded. */
    Known before(Act act) {
        return new Known(acts.subList(0, act.order()));
    }

    Stream<Act> of(String kind) {
        return acts.stream().filter(act -> act.kind().equals(kind));
    }

    /** The act by which a thing of the case came to be: its kind and its key have the same name. */
    Optional<Act> made(String kind, String key) {
        return of(kind).filter(act -> act.text(kind).equals(key)).findFirst();
    }

    Act the(String kind, String key) {
        return made(kind, key).orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + key));
    }
}

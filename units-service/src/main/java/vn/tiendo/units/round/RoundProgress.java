package vn.tiendo.units.round;

import java.util.Map;

/** How many enterprises a round is about, and with which outcome so many have answered. */
record RoundProgress(int enterprises, Map<Outcome, Integer> outcomes) {
    RoundProgress {
        outcomes = Map.copyOf(outcomes);
    }

    int answered() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isComplete() {
        return answered() == enterprises;
    }
}

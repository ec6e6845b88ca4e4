package vn.tiendo.http.change;

import vn.tiendo.http.Reach;

/** Acts that a feature records. A bean of the feature. */
public interface ChangeSource {

    /** What the acts are on, as portals read it: UNIT. It orders acts of one instant, so it never changes. */
    String subject();

    /** A statement with the columns id, act, effective_on, recorded_at and position, without an order. */
    String sql();

    /**
     * Who may know of them. Unless it is everybody ({@link Reach#ACT}), the statement has the column {@code units}, too: an array
     * of those to which each belongs, by whatever act.
     */
    default Reach reach() {
        return Reach.ACT;
    }

    /** Where one of them is read, before its id: {@code /v1/units/}. */
    String path();
}

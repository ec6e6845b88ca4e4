package vn.tiendo.units.round;

/** How a round ended in an enterprise (SEMANTICS 3). */
enum Outcome {
    /** An organisation was established. */
    ESTABLISHED,
    /** Its members went to the committee of the zone. */
    TRANSFERRED,
    NOT_YET,
    REFUSED
}

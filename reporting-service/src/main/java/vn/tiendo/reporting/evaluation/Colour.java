package vn.tiendo.reporting.evaluation;

/** The four colours in which leaders see targets; what risks to fail is shown first. */
public enum Colour {
    RED,
    ORANGE,
    GREEN,
    /** Nothing can be said yet, or nothing is asked. */
    NEUTRAL
}

package vn.tiendo.reporting.answer;

/** An answer that says what it knew, and by which alone it may differ from an earlier one. */
public interface Timed {

    /** The same answer whenever it was asked for: without its knownAt. */
    Timed whenever();
}

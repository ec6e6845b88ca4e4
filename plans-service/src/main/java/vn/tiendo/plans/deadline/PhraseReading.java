package vn.tiendo.plans.deadline;

/** What was made of a phrase. */
public sealed interface PhraseReading {

    /** It has a normal form. */
    record Understood(Deadline deadline) implements PhraseReading {}

    /** It has none, and nothing is guessed. */
    record NotUnderstood(PhraseReason reason) implements PhraseReading {}
}

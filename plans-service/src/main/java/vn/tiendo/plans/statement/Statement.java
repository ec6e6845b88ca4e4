package vn.tiendo.plans.statement;

import vn.tiendo.http.Violations;

/** What is wrong in one request, gathered in all its places before anything is written. */
public final class Statement {
    private final Violations violations = new Violations();

    /** The whole body. */
    public Place body() {
        return new Place(this, "#");
    }

    void refuse(String pointer, String code, Object... arguments) {
        violations.add(pointer, code, arguments);
    }

    /** Ends the request with every refusal at its place. */
    public void requireAccepted() {
        violations.throwIfAny();
    }
}

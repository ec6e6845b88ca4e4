package vn.tiendo.e2e.conformance;

/** An answer that is not the one expected. */
record Difference(WorkedCase.Ask ask, String what) {

    @Override
    public String toString() {
        return what + " in " + ask;
    }
}

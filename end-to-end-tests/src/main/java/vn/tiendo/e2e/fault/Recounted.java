package vn.tiendo.e2e.fault;

/** Something that was counted again: what it should be, and what it is. */
public record Recounted(String what, String expected, String actual) {

    static Recounted of(String what, Object expected, Object actual) {
        return new Recounted(what, expected.toString(), actual.toString());
    }

    public boolean isEqual() {
        return expected.equals(actual);
    }
}

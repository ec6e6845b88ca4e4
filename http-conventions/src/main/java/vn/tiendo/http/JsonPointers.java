package vn.tiendo.http;

/** Builds JSON pointers (RFC 6901) in their URI fragment form. */
public final class JsonPointers {
    /** The whole body. */
    public static final String ROOT = "#";

    private JsonPointers() {}

    public static String child(String pointer, String name) {
        return pointer + "/" + escape(name);
    }

    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

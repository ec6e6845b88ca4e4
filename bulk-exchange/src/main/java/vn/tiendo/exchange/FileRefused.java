package vn.tiendo.exchange;

import java.util.List;

/** A file that cannot be read any further: nothing of it is taken. */
@SuppressWarnings("serial") // It never leaves the process.
public final class FileRefused extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    public FileRefused(String code, Object... arguments) {
        super(code, null, false, false); // an answer, not a failure: no stack trace
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

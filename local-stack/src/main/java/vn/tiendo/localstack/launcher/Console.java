package vn.tiendo.localstack.launcher;

import java.io.PrintStream;

/** Where the launcher tells people what happens. */
record Console(PrintStream out, PrintStream err) {

    static Console standard() {
        return new Console(System.out, System.err);
    }

    void say(String format, Object... arguments) {
        out.printf(format + "%n", arguments);
        out.flush();
    }

    void complain(String message) {
        err.println(message);
        err.flush();
    }
}

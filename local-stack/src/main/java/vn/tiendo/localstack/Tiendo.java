package vn.tiendo.localstack;

import vn.tiendo.localstack.launcher.Launcher;

/** What {@code ./tiendo} starts. */
public final class Tiendo {

    private Tiendo() {}

    public static void main(String[] arguments) {
        System.exit(Launcher.run(arguments));
    }
}

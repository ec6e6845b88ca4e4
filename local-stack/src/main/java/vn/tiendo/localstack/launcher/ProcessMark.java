package vn.tiendo.localstack.launcher;

import java.util.Arrays;
import java.util.List;

/** Arguments that each of our JVMs gets; by them a process is known as ours before it is ended. */
final class ProcessMark {

    private final List<String> arguments;

    private ProcessMark(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** As {@code ./tiendo} gives it to the process that holds a data directory. */
    static ProcessMark ofSupervisor() {
        return new ProcessMark("-Dtiendo.process=supervisor");
    }

    static ProcessMark of(LocalService service, DataDirectory data) {
        return new ProcessMark("-Dtiendo.process=" + service.title(), "-Dtiendo.data=" + data.root());
    }

    static ProcessMark ofKeycloak(DataDirectory data) {
        return new ProcessMark("-Dtiendo.process=keycloak", "-Dtiendo.data=" + data.root());
    }

    List<String> arguments() {
        return arguments;
    }

    boolean isOn(ProcessHandle handle) {
        return handle.info()
                .arguments()
                .map(given -> Arrays.asList(given).containsAll(arguments))
                .orElse(false);
    }
}

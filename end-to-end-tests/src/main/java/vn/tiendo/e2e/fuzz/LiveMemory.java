package vn.tiendo.e2e.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.e2e.client.Service;

/** What the services hold after a full collection, looked at again and again: caches fill, and then nothing may grow. */
final class LiveMemory {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final double MIB = 1 << 20;
    private static final double GROWTH = 1.25;
    private static final double GROWTH_MIB = 12;

    private final String data;
    private final Map<Service, List<Double>> samples = new EnumMap<>(Service.class);

    /** @param data the directory of the system whose services are meant */
    LiveMemory(String data) {
        this.data = data;
    }

    /** A full collection of each service, and what it leaves. */
    void look() throws IOException, InterruptedException {
        for (var service : Service.values()) {
            var process = process(service);
            if (process.isPresent()) {
                all(service).add(live(process.get()));
            }
        }
    }

    private Optional<ProcessHandle> process(Service service) {
        var mark = "-Dtiendo.process=" + service.name().toLowerCase(Locale.ROOT) + "-service";
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .filter(given -> given.contains(mark) && given.contains("-Dtiendo.data=" + data))
                        .isPresent())
                .findFirst();
    }

    private static double live(ProcessHandle process) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home", ""), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        var text = new String(histogram.getInputStream().readAllBytes());
        histogram.waitFor();
        var total = TOTAL.matcher(text);
        return total.find() ? Long.parseLong(total.group(1)) / MIB : 0;
    }

    double first(Service service) {
        return all(service).isEmpty() ? 0 : all(service).getFirst();
    }

    double last(Service service) {
        return all(service).isEmpty() ? 0 : all(service).getLast();
    }

    List<Double> all(Service service) {
        return samples.computeIfAbsent(service, none -> new ArrayList<>());
    }

    /** Whether the last third of the time held clearly more than the third before it. */
    boolean grows(Service service) {
        var all = all(service);
        int third = all.size() / 3;
        if (third < 2) {
            return false;
        }
        double before = mean(all.subList(third, 2 * third));
        double after = mean(all.subList(all.size() - third, all.size()));
        return after > before * GROWTH && after > before + GROWTH_MIB;
    }

    private static double mean(List<Double> some) {
        return some.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}

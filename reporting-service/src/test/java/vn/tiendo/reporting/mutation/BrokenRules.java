package vn.tiendo.reporting.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The service's classes with one rule broken, and the tests that run on them. */
final class BrokenRules {

    private static final String PACKAGE = "vn.tiendo.reporting.";
    private static final Path SOURCES = Path.of("src/main/java/vn/tiendo/reporting");

    private final Path folder;

    /** @param folder an empty one */
    BrokenRules(Path folder) {
        this.folder = folder;
    }

    /** The methods of a test class that fail; every one of them passes on the rules as they are. */
    Set<String> failing(Mutation mutation) throws IOException, ClassNotFoundException {
        compile(mutation);
        return failing(PACKAGE + mutation.killer(), folder.toUri().toURL());
    }

    static Set<String> failing(String test) throws IOException, ClassNotFoundException {
        return failing(PACKAGE + test, null);
    }

    private void compile(Mutation mutation) throws IOException {
        var source = Files.readString(SOURCES.resolve(mutation.source()));
        assertThat(source.split(Pattern.quote(mutation.right()), -1))
                .as("'%s' stands once in %s", mutation.right(), mutation.source())
                .hasSize(2);
        var broken = folder.resolve(Path.of(mutation.source()).getFileName());
        Files.writeString(broken, source.replace(mutation.right(), mutation.wrong()));
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        broken.toString());
        assertThat(errors).as("it compiles").isZero();
    }

    private static Set<String> failing(String test, @Nullable URL broken) throws IOException, ClassNotFoundException {
        var first = broken == null ? List.<URL>of() : List.of(broken);
        try (var classes = new Apart(first)) {
            var summary = new SummaryGeneratingListener();
            var launcher = LauncherFactory.create(LauncherConfig.builder()
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .build());
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(DiscoverySelectors.selectClass(classes.loadClass(test)))
                            .build(),
                    summary);
            assertThat(summary.getSummary().getTestsStartedCount()).isPositive();
            return summary.getSummary().getFailures().stream()
                    .map(failure -> failure.getTestIdentifier().getSource().orElseThrow())
                    .map(source -> ((MethodSource) source).getMethodName())
                    .collect(Collectors.toSet());
        }
    }

    /** Loads the service and its tests anew, the broken classes first; everything else is everybody's. */
    private static final class Apart extends URLClassLoader {

        Apart(List<URL> first) throws IOException {
            super(urls(first), BrokenRules.class.getClassLoader());
        }

        private static URL[] urls(List<URL> first) throws IOException {
            var all = new ArrayList<>(first);
            all.add(Path.of("target/test-classes").toUri().toURL());
            all.add(Path.of("target/classes").toUri().toURL());
            return all.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}

package vn.tiendo.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.limit.RunningRequests.Of;

class RunningRequestsTest {

    private static final Of PORTAL = new Of("portal", false);
    private static final Of FILES_OF_PORTAL = new Of("portal", true);

    private static RunningRequests requests(String times) {
        return new RunningRequests(new LimitSettings(times, 60, 60, 60, 1, 3, 1));
    }

    private static long begun(RunningRequests requests, Of of, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> requests.begin(of).isPresent())
                .count();
    }

    @Test
    void refusesTheOneAboveUntilAnotherEnds() {
        var requests = requests("1");
        var first = requests.begin(PORTAL).orElseThrow();
        assertThat(begun(requests, PORTAL, 5)).isEqualTo(2);
        first.end();
        assertThat(begun(requests, PORTAL, 5)).isEqualTo(1);
    }

    @Test
    void endsEachOnlyOnce() {
        var requests = requests("1");
        var first = requests.begin(PORTAL).orElseThrow();
        begun(requests, PORTAL, 5);
        first.end();
        first.end();
        assertThat(begun(requests, PORTAL, 5)).isEqualTo(1);
    }

    @Test
    void countsEachClientAndItsFilesByThemselves() {
        var requests = requests("1");
        begun(requests, PORTAL, 5);
        assertThat(begun(requests, FILES_OF_PORTAL, 5)).isEqualTo(1);
        assertThat(begun(requests, new Of("another", false), 5)).isEqualTo(3);
    }

    @Test
    void allowsSoManyTimesTheUsual() {
        assertThat(begun(requests("100"), PORTAL, 500)).isEqualTo(300);
        assertThat(begun(requests("off"), PORTAL, 500)).isEqualTo(500);
    }
}

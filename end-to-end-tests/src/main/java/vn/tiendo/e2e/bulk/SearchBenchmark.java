package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Latencies;
import vn.tiendo.e2e.benchmark.OpenLoop;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Look-ups by code and searches by words over a million enterprises, half and half, at a fixed rate. */
public final class SearchBenchmark {

    private static final OpenLoop WARM_UP = new OpenLoop(100, Duration.ofSeconds(10));
    private static final OpenLoop ASKED = new OpenLoop(200, Duration.ofSeconds(30));
    private static final String[] WORDS = {
        "hoang long",
        "Minh Phát",
        "det may",
        "Lộc Thạnh",
        "loc thanh 77",
        "vận tải sao mai",
        "co khi dai thanh 12",
        "hợp tác xã nông sản",
        "thuy san hai dang",
        "nội thất gia bảo 5",
        "duoc pham",
        "du lich anh duong 90"
    };

    private final TiendoSystem system;
    private final ImportBenchmark filling;
    private final int rows;
    private final Queue<Long> lookUps = new ConcurrentLinkedQueue<>();
    private final Queue<Long> searches = new ConcurrentLinkedQueue<>();

    public SearchBenchmark(TiendoSystem system, ImportBenchmark filling, int rows) {
        this.system = system;
        this.filling = filling;
        this.rows = rows;
    }

    public List<Figure> measure() throws IOException, SQLException {
        filling.fill();
        filling.awaitStatistics();
        WARM_UP.run(this::ask);
        lookUps.clear();
        searches.clear();
        ASKED.run(this::ask);
        var byCode = new Latencies(lookUps);
        var byWords = new Latencies(searches);
        return List.of(
                Figure.of("look-up-p50", byCode.percentile(50), "ms"),
                Figure.of("look-up-p99", byCode.percentile(99), "ms"),
                Figure.of("search-p50", byWords.percentile(50), "ms"),
                Figure.of("search-p99", byWords.percentile(99), "ms"));
    }

    private void ask(int number) {
        var random = new Random(number);
        if (number % 2 == 0) {
            var code = "";
            while (code.isEmpty()) {
                code = MadeUpEnterprises.code(ImportBenchmark.FIRST_STEM + random.nextInt(rows));
            }
            lookUps.add(timed(Map.of("code", code)));
        } else {
            searches.add(timed(Map.of("q", WORDS[random.nextInt(WORDS.length)], "limit", "20")));
        }
    }

    private long timed(Map<String, String> question) {
        long began = System.nanoTime();
        system.api().get(Service.UNITS, "/v1/enterprises", question, List.of()).orThrow();
        return System.nanoTime() - began;
    }
}

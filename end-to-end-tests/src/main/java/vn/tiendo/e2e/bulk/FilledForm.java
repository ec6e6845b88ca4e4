package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.StringJoiner;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** The form of a plan: fetched, filled in at random, and handed in. */
final class FilledForm {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LEADING = 4;
    private static final String LINE_END = new String(new char[] {'\r', '\n'});

    private final TiendoSystem system;
    private final String path;

    FilledForm(TiendoSystem system, String plan) {
        this.system = system;
        this.path = "/v1/plans/" + plan + "/allocation-forms";
    }

    byte[] fetched(String type) {
        return send(request("").header("Accept", type).GET().build(), 200).body();
    }

    /** How long it took until the quotas stood. */
    Duration handedIn(String effectiveOn, String type, byte[] file) {
        var request = request("?effectiveOn=" + effectiveOn)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        long began = System.nanoTime();
        send(request, 201);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A number from 0 to 9 in each cell, and their sums in the total row, from an empty form in CSV. */
    static String filled(String empty, int columns, long seed) {
        var lines = empty.lines().toArray(String[]::new);
        var random = new Random(seed);
        var sums = new int[columns];
        var units = new StringBuilder();
        for (int line = 3; line < lines.length; line++) {
            var cells = new StringJoiner(",", leading(lines[line]) + ",", LINE_END);
            for (int column = 0; column < columns; column++) {
                int number = random.nextInt(10);
                sums[column] += number;
                cells.add(Integer.toString(number));
            }
            units.append(cells);
        }
        var total = new StringJoiner(",", leading(lines[2]) + ",", LINE_END);
        for (int sum : sums) {
            total.add(Integer.toString(sum));
        }
        return lines[0] + LINE_END + lines[1] + LINE_END + total + units;
    }

    // What the benchmark names its things has no commas.
    private static String leading(String line) {
        return String.join(",", Arrays.copyOf(line.split(",", -1), LEADING));
    }

    static int units(String form) {
        return (int) form.lines().count() - 3;
    }

    private HttpRequest.Builder request(String question) {
        return HttpRequest.newBuilder(system.endpoints().of(Service.PLANS, path + question))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + system.token());
    }

    private HttpResponse<byte[]> send(HttpRequest request, int expected) {
        try {
            var answer = system.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

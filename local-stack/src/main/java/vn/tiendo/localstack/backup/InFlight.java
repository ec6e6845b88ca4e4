package vn.tiendo.localstack.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.kafka.common.TopicPartition;

/** The file of events that had left their owner's outbox and were not known to every reader yet: a line each. */
final class InFlight {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    InFlight(Path file) {
        this.file = file;
    }

    /** Takes one event of the file. */
    interface Taking<E extends Exception> {
        void take(EventOnItsWay event) throws E;
    }

    /** Keeps what Kafka holds beyond the places; returns how many events that are. */
    long keep(ReadPlaces read, String bootstrapServers) throws IOException {
        try (var kafka = new KafkaReading(bootstrapServers);
                var out = Files.newBufferedWriter(file)) {
            var places = new HashMap<TopicPartition, Long>();
            kafka.partitions(read.topics()).forEach(partition -> places.put(partition, read.unreadFrom(partition)));
            long[] kept = {0};
            kafka.readFrom(places, found -> {
                var event = EventOnItsWay.of(found);
                if (event.isPresent()) {
                    out.write(JSON.writeValueAsString(event.get()));
                    out.newLine();
                    kept[0]++;
                }
            });
            return kept[0];
        }
    }

    <E extends Exception> void forEach(Taking<E> taking) throws IOException, E {
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                taking.take(JSON.readValue(line, EventOnItsWay.class));
            }
        }
    }
}

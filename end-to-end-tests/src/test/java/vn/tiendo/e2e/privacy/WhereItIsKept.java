package vn.tiendo.e2e.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** All places where a running system keeps what it was told: the three databases, the topics, the logs. */
final class WhereItIsKept {

    private static final Duration POLL = Duration.ofMillis(500);

    private final LaunchedSystem system;

    WhereItIsKept(LaunchedSystem system) {
        this.system = system;
    }

    /** Every place in which the text stands, by name. */
    List<String> of(String text) throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var service : List.of("units", "plans", "reporting")) {
            try (var database = system.database(service)) {
                found.addAll(tables(database, service, text));
            }
        }
        found.addAll(topics(text));
        found.addAll(logs(text));
        return found;
    }

    /** Each row of each table as a text, and bytes as what they would be in UTF-8. */
    private static List<String> tables(Connection database, String service, String text) throws SQLException {
        var found = new ArrayList<String>();
        var hex = java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
        for (var table : names(database)) {
            var sql =
                    "select count(*) from public.%1$s kept where strpos(kept::text, ?) > 0 or strpos(kept::text, ?) > 0"
                            .formatted(table);
            try (var query = database.prepareStatement(sql)) {
                query.setString(1, text);
                query.setString(2, hex);
                var rows = query.executeQuery();
                rows.next();
                if (rows.getLong(1) > 0) {
                    found.add("table " + service + "." + table);
                }
            }
        }
        return found;
    }

    private static List<String> names(Connection database) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = database.createStatement();
                var rows = query.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private List<String> topics(String text) {
        var settings = new Properties();
        settings.put("bootstrap.servers", system.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(record -> {
                    if (holds(record, text)) {
                        found.add("topic " + record.topic());
                    }
                });
            }
            return found.stream().distinct().toList();
        }
    }

    private static boolean holds(ConsumerRecord<byte[], byte[]> record, String text) {
        var all = new StringBuilder();
        record.headers().forEach(header -> all.append(header.key()).append(read(header.value())));
        return all.append(read(record.key())).append(read(record.value())).indexOf(text) >= 0;
    }

    private static String read(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private List<String> logs(String text) throws IOException {
        var found = new ArrayList<String>();
        var bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        for (var log : system.logs()) {
            if (Files.readString(log, ISO_8859_1).contains(bytes)) {
                found.add("log " + log.getFileName());
            }
        }
        return found;
    }
}

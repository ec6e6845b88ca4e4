package vn.tiendo.localstack.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** How far the databases say that their services have read, and what they have ever said themselves. */
final class ReadPlaces {

    private final List<Map<TopicPartition, Long>> readers = new ArrayList<>();
    private final Set<String> topics = new HashSet<>();

    /** Takes in what one database says. */
    void add(Connection database) throws SQLException {
        var places = new HashMap<TopicPartition, Long>();
        try (var statement = database.createStatement()) {
            try (var rows = statement.executeQuery("select topic, partition, next_offset from consumer_offset")) {
                while (rows.next()) {
                    places.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            try (var rows = statement.executeQuery("select distinct topic from outbox_sequence")) {
                while (rows.next()) {
                    topics.add(rows.getString(1));
                }
            }
        }
        readers.add(places);
    }

    Set<String> topics() {
        return topics;
    }

    /** From where on somebody has not read the partition; its beginning when one of its readers has not begun. */
    long unreadFrom(TopicPartition partition) {
        return readers.stream()
                .filter(places -> reads(places, partition.topic()))
                .mapToLong(places -> places.getOrDefault(partition, 0L))
                .min()
                .orElse(0);
    }

    private static boolean reads(Map<TopicPartition, Long> places, String topic) {
        return places.keySet().stream().anyMatch(partition -> partition.topic().equals(topic));
    }
}

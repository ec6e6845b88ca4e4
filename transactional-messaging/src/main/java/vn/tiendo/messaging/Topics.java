package vn.tiendo.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics that are there before they are used: the broker's own making of them would choose one partition. */
final class Topics {

    private static final int PARTITIONS = 6;

    private final Map<String, Object> settings;
    private final Set<String> known = new HashSet<>();

    Topics(String bootstrapServers) {
        this.settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    }

    void ensure(Collection<String> topics) {
        if (known.containsAll(topics)) {
            return;
        }
        try (var admin = Admin.create(settings)) {
            for (var topic : topics) {
                create(admin, topic);
            }
        }
        known.addAll(topics);
    }

    private static void create(Admin admin, String name) {
        // Kept for ever: a new reader begins with event 1 of every subject.
        var topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try {
            admin.createTopics(Set.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic " + name + " cannot be created", e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}

package vn.tiendo.e2e.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * Communes and indicators of a benchmark's own, and entries of them: each states how many were admitted and how many of them
 * are women.
 */
final class MadeUpEntries {

    private static final int COMMUNES = 100;
    private static final String SINCE = "2020-01-01";
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final DateTimeFormatter IN_FILES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String key;
    private final List<UUID> communes;
    private final UUID admitted;
    private final UUID women;

    private MadeUpEntries(String key, List<UUID> communes, UUID admitted, UUID women) {
        this.key = key;
        this.communes = List.copyOf(communes);
        this.admitted = admitted;
        this.women = women;
    }

    /** Makes the units and indicators, and waits until reporting-service knows them. */
    static MadeUpEntries setUp(TiendoSystem system) {
        var key = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var conversation = system.conversation();
        var province = unit(conversation, key, "P", null);
        var communes = new ArrayList<UUID>();
        for (int number = 0; number < COMMUNES; number++) {
            communes.add(unit(conversation, key, Integer.toString(number), province));
        }
        var admitted = indicator(conversation, "ADMITTED_" + key, null);
        var women = indicator(conversation, "WOMEN_" + key, admitted);
        conversation.horizon();
        return new MadeUpEntries(key, communes, admitted, women);
    }

    private static UUID unit(Conversation conversation, String key, String number, @Nullable UUID parent) {
        var body = Json.object()
                .put("system", "ADMINISTRATIVE")
                .put("effectiveOn", SINCE)
                .put("name", "Đơn vị đo " + key + " " + number)
                .put("code", key + number);
        if (parent != null) {
            body.put("parentId", parent.toString());
        }
        return UUID.fromString(
                conversation.post(Service.UNITS, "/v1/units", body).orThrow().id());
    }

    private static UUID indicator(Conversation conversation, String code, @Nullable UUID whole) {
        var body = Json.object()
                .put("effectiveOn", SINCE)
                .put("code", code)
                .put("nameVi", code)
                .put("nameEn", code)
                .put("kind", "FLOW");
        if (whole != null) {
            body.put("partOf", whole.toString());
        }
        return UUID.fromString(conversation
                .post(Service.PLANS, "/v1/indicators", body)
                .orThrow()
                .id());
    }

    UUID admitted() {
        return admitted;
    }

    UUID women() {
        return women;
    }

    UUID commune(Random random) {
        return communes.get(random.nextInt(COMMUNES));
    }

    LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    List<UUID> communes() {
        return communes;
    }

    String codeOf(int commune) {
        return key + commune;
    }

    /** Writes so many entries; {@code from} numbers the first one. */
    void write(Path file, int entries, long from) throws IOException {
        var random = new Random(from);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("externalId,unitCode,occurredOn,documentNumber,ADMITTED_" + key + ",WOMEN_" + key + "\n");
            for (int row = 0; row < entries; row++) {
                int women = random.nextInt(4);
                out.write(key + "-" + (from + row) + "," + codeOf(random.nextInt(COMMUNES)) + ","
                        + day(random).format(IN_FILES) + "," + random.nextInt(500) + "-BC/ĐU,"
                        + (women + random.nextInt(4)) + "," + women + "\n");
            }
        }
    }

    /** The file with as many entries that were never sent. */
    Path fresh(Path file, int entries) throws IOException {
        write(file, Math.max(1, entries / 50), 10L * entries);
        return file;
    }
}

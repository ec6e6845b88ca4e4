package vn.tiendo.localstack.launcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A seal that somebody noted outside of the database: a chain that was written anew as a whole does not hold it. */
record NotedSeal(LocalService service, long number, String hash) {

    static List<NotedSeal> of(List<String> texts) {
        return texts.stream().map(NotedSeal::of).toList();
    }

    private static NotedSeal of(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 3 || !parts[1].matches("[1-9]\\d{0,17}") || !parts[2].matches("[0-9a-f]{64}")) {
            throw new StartRefused("A noted seal looks like reporting:12:HASH, with the hash of 64 digits");
        }
        var service = LocalService.named(parts[0])
                .orElseThrow(() -> new StartRefused("A noted seal begins with units, plans or reporting"));
        return new NotedSeal(service, Long.parseLong(parts[1]), parts[2]);
    }

    /** The hashes that the seals of a service must have, by their numbers. */
    static Map<Long, String> of(LocalService service, List<NotedSeal> noted) {
        return noted.stream()
                .filter(seal -> seal.service() == service)
                .collect(Collectors.toMap(NotedSeal::number, NotedSeal::hash, (one, same) -> one));
    }
}

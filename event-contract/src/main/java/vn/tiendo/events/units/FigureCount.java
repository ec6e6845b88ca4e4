package vn.tiendo.events.units;

/**
 * A figure that a round found in an enterprise: a count, never a person.
 *
 * @param name such as officialMembers or workers.
 * @param count 0 or more.
 */
public record FigureCount(String name, int count) {}

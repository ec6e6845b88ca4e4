package vn.tiendo.messaging;

import java.util.UUID;

/** What events are numbered within, and keep their order in: a subject on a topic. */
record Line(String topic, UUID subject) {}

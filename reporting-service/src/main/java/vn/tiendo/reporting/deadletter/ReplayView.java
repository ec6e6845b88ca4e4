package vn.tiendo.reporting.deadletter;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.messaging.DeadLetter;

/** What came of folding a dead letter again. */
@Schema
record ReplayView(UUID deadLetterId, DeadLetter.Replay outcome) {}

package vn.tiendo.units.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.actlog.Act;

/** An act on an enterprise: its registration, or a change from a date. */
record EnterpriseAct(
        UUID enterpriseId, Type type, LocalDate effectiveOn, Instant recordedAt, long position, EnterpriseTerms terms)
        implements Act {

    @Schema(name = "EnterpriseActType")
    enum Type {
        REGISTERED,
        CHANGED
    }
}

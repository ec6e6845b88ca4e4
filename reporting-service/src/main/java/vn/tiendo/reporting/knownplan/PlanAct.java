package vn.tiendo.reporting.knownplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/**
 * An act of plans-service on a plan or something in it, as it was stored.
 *
 * @param subjectId the plan, target, allocation or task
 * @param type the wire name of the event
 * @param body the event itself
 */
record PlanAct(
        UUID planId, UUID subjectId, String type, LocalDate effectiveOn, Instant recordedAt, long position, String body)
        implements Act {}

package vn.tiendo.plans.architecture.violations.impure;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.Act;

record ActThatKnowsTheDatabase(LocalDate effectiveOn, Instant recordedAt, long position, Jdbi jdbi) implements Act {}

package vn.tiendo.plans.allocation.form;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;

/** A form that somebody hands in, and from when on it is to count. */
record FormOrder(
        UUID planId,
        Media media,
        Notation notation,
        LocalDate effectiveOn,
        @Nullable String document,
        byte[] file) {}

package vn.tiendo.plans.calendar;

import java.time.LocalDate;

/** A day off by law or by decision, and why. */
public record Holiday(LocalDate day, String nameVi, String nameEn) {}

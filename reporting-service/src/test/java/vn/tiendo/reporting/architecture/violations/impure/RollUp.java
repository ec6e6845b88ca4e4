package vn.tiendo.reporting.architecture.violations.impure;

import org.jdbi.v3.core.Jdbi;

record RollUp(Jdbi jdbi) {}

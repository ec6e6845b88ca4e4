package vn.tiendo.reporting.architecture.violations.usededge;

record UserOfAResource(ThingResource resource) {}

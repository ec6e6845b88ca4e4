package vn.tiendo.plans.architecture.violations.usededge;

record UserOfAResource(ThingResource resource) {}

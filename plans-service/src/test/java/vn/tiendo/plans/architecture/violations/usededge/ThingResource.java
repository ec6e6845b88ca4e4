package vn.tiendo.plans.architecture.violations.usededge;

class ThingResource {}

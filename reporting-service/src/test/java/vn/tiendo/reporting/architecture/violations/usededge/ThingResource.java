package vn.tiendo.reporting.architecture.violations.usededge;

class ThingResource {}

package vn.tiendo.plans.architecture.violations.util;

class Things {}

package vn.tiendo.reporting.architecture.violations.util;

class Things {}

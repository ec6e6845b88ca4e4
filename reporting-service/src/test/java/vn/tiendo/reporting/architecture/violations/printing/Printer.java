package vn.tiendo.reporting.architecture.violations.printing;

class Printer {
    void print() {
        System.out.println("printed");
    }
}

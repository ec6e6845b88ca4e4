/** Embedded PostgreSQL and Kafka, and the start-up of everything on one machine. */
@NullMarked
package vn.tiendo.localstack;

import org.jspecify.annotations.NullMarked;

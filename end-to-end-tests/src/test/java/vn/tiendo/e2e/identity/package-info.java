/**
 * Whom services trust: {@code RefusingToStartTest} settings with which none may run, {@code RotatingKeysTest} a new key
 * without a restart.
 */
package vn.tiendo.e2e.identity;

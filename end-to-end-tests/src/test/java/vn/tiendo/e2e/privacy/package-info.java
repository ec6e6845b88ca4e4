/** Personal numbers are planted wherever a caller can write, and then looked for wherever something is kept. */
package vn.tiendo.e2e.privacy;

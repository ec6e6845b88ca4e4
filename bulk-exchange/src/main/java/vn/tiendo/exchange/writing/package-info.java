/** Tables on their way out, streaming, guarded against formulas: {@link vn.tiendo.exchange.writing.TableWriter}. */
@NullMarked
package vn.tiendo.exchange.writing;

import org.jspecify.annotations.NullMarked;

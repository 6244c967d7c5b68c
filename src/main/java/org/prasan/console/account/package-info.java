/** Signing in, one's own password and second factor, the first administrator. */
@NullMarked
package org.prasan.console.account;

import org.jspecify.annotations.NullMarked;

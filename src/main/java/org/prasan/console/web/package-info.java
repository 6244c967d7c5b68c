/** The web server, who is let in, and what surrounds every page. */
@NullMarked
package org.prasan.console.web;

import org.jspecify.annotations.NullMarked;

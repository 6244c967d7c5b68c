/**
 * When jobs run by themselves. What is planned, paused, changed and has been run stands in our own tables; Quartz only
 * says every minute, to one process of all that serve, that it is time to look. So a time that no clock has, a day off, a
 * pause or a missed time is decided here, once, whichever process looks.
 */
@NullMarked
@NamedInterface("schedules")
package org.prasan.operations.schedules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package org.prasan.records;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A file found in an inbox just now. {@code declaredAt} is what the inbox itself says about its receipt, if anything. */
public record SeenFile(
        String path, String sha256, long size, @Nullable OffsetDateTime declaredAt) {}

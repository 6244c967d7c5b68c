package org.prasan.operations.telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.vocabulary.Text;

/** Room on the disk that the data folder lies on. */
public final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;
    private final Function<Path, OptionalLong> usableBytes;

    /** @param usableBytes on the disk of a folder; empty when it cannot be told */
    DiskSpace(Path folder, Function<Path, OptionalLong> usableBytes) {
        this.folder = folder;
        this.usableBytes = usableBytes;
    }

    public static DiskSpace of(Path folder) {
        return new DiskSpace(folder, DiskSpace::usable);
    }

    private static OptionalLong usable(Path folder) {
        try {
            return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    public OptionalLong freeBytes() {
        return usableBytes.apply(folder);
    }

    public OptionalLong freeMegabytes() {
        OptionalLong bytes = freeBytes();
        return bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() / MEGABYTE) : bytes;
    }

    public Optional<Happening> nearlyFull(TellingPolicy policy) {
        OptionalLong free = freeMegabytes();
        if (free.isEmpty() || free.getAsLong() >= policy.freeMegabytes()) {
            return Optional.empty();
        }
        return Optional.of(new Happening(
                NoticeKind.DISK,
                "disk/data",
                "",
                "",
                new Text("พื้นที่ดิสก์ใกล้เต็ม", "The disk is nearly full"),
                List.of(new Text(
                        "เหลือ " + free.getAsLong() + " MB น้อยกว่า " + policy.freeMegabytes() + " MB ที่กำหนด",
                        free.getAsLong() + " MB are free, fewer than the " + policy.freeMegabytes() + " MB required")),
                List.of(new Text(
                        "เพิ่มพื้นที่ หรือย้ายไฟล์เก่าออกจากดิสก์ของโฟลเดอร์ข้อมูล",
                        "Add room, or move old files off the data folder's disk"))));
    }
}

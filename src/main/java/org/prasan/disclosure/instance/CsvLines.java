package org.prasan.disclosure.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a CSV file with a header, or of the same file compressed as {@code .gz}. */
final class CsvLines {

    private final String file;
    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();

    private CsvLines(String file, CSVParser parser) {
        this.file = file;
        columns = parser.getHeaderNames();
        for (CSVRecord record : parser) {
            if (record.size() != columns.size()) {
                throw problem(
                        parser.getCurrentLineNumber(),
                        "ต้องมี " + columns.size() + " ช่อง แต่มี " + record.size(),
                        columns.size() + " fields are expected, there are " + record.size());
            }
            lines.add(new Line(record, parser.getCurrentLineNumber()));
        }
    }

    static CsvLines read(Path folder, String file) {
        try (Reader reader = open(folder, file);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new CsvLines(file, parser);
        } catch (CharacterCodingException notUtf8) {
            throw new InstanceException(file, 0, "ไฟล์ไม่ใช่ UTF-8", "the file is not UTF-8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new InstanceException(
                    file,
                    0,
                    "อ่านไม่ได้ ต้องเป็นไฟล์ CSV ที่มีหัวคอลัมน์",
                    "cannot be read, a CSV file with a header is expected");
        }
    }

    private static Reader open(Path folder, String file) throws IOException {
        Path plain = folder.resolve(file);
        Path compressed = folder.resolve(file + ".gz");
        if (!Files.isRegularFile(plain) && !Files.isRegularFile(compressed)) {
            throw new InstanceException(
                    file, 0, "ไม่พบไฟล์นี้ในโฟลเดอร์", "this file is expected in the folder and is not there");
        }
        InputStream in = Files.isRegularFile(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(compressed));
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    List<Line> lines() {
        return lines;
    }

    List<String> columns() {
        return columns;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    void require(String column) {
        if (!has(column)) {
            throw problem(1, "ขาดคอลัมน์ " + column, "a column \"" + column + "\" is expected");
        }
    }

    /** The last of these columns that there is. */
    Optional<String> last(List<String> names) {
        return columns.stream().filter(names::contains).reduce((earlier, later) -> later);
    }

    InstanceException problem(long line, String th, String en) {
        return new InstanceException(file, line, th, en);
    }

    /** A line, with its number in the file. */
    final class Line {

        private final CSVRecord record;
        private final long number;

        private Line(CSVRecord record, long number) {
            this.record = record;
            this.number = number;
        }

        String text(String column) {
            return record.get(column);
        }

        long whole(String column) {
            try {
                return Long.parseLong(text(column).strip());
            } catch (NumberFormatException wrong) {
                throw problem(
                        column + " ต้องเป็นจำนวนเต็ม: " + text(column),
                        column + " is to be a whole number: " + text(column));
            }
        }

        /** A number from 1 to {@code size}, counted from 0. */
        int index(String column, int size) {
            long number = whole(column);
            if (number < 1 || number > size) {
                throw problem(
                        column + " ต้องอยู่ระหว่าง 1 ถึง " + size + ": " + number,
                        column + " is to be from 1 to " + size + ": " + number);
            }
            return (int) number - 1;
        }

        boolean flag(String column) {
            return switch (text(column).strip()) {
                case "TRUE", "true", "1" -> true;
                case "FALSE", "false", "0", "" -> false;
                default ->
                    throw problem(
                            column + " ต้องเป็น TRUE หรือ FALSE: " + text(column),
                            column + " is to be TRUE or FALSE: " + text(column));
            };
        }

        double positive(String column) {
            try {
                double number = Double.parseDouble(text(column).strip());
                if (number > 0 && number < Double.POSITIVE_INFINITY) {
                    return number;
                }
            } catch (NumberFormatException wrong) {
                // Told below, as a number that is not positive is.
            }
            throw problem(
                    column + " ต้องเป็นจำนวนที่มากกว่า 0: " + text(column),
                    column + " is to be a number above 0: " + text(column));
        }

        InstanceException problem(String th, String en) {
            return CsvLines.this.problem(number, th, en);
        }
    }
}

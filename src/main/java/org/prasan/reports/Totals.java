package org.prasan.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Text;

/** Explains the totals of a table that are not what a reader gets who adds up its cells. */
public final class Totals {

    private static final Text HIDDEN = new Text(
            "ผลรวมนับช่องที่ปกปิด [c] ไว้ด้วย จึงอาจมากกว่าผลบวกของช่องที่แสดง",
            "Totals include what is hidden [c], so they may exceed the sum of what is shown");
    private static final Text NOT_REPORTED =
            new Text("ผลรวมนับเฉพาะส่วนที่ได้รับรายงานแล้ว", "Totals are of what has been reported");
    private static final Text OTHERWISE = new Text(
            "ผลรวมไม่เท่ากับผลบวกของช่อง เพราะตัวเลขปัดเศษ เป็นค่ากลาง หรือหนึ่งรายนับได้หลายช่อง",
            "Totals are not the sums of their cells: figures are rounded, medians, or count one thing in several cells");

    private enum Reason {
        HIDDEN(Totals.HIDDEN),
        NOT_REPORTED(Totals.NOT_REPORTED),
        OTHERWISE(Totals.OTHERWISE);

        private final Text words;

        Reason(Text words) {
            this.words = words;
        }
    }

    private Totals() {}

    /** None when every total adds up. */
    public static List<Text> explained(TableContent content) {
        List<Reason> reasons = new ArrayList<>();
        for (int row = 0; row < content.rows().size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                int r = row;
                int c = column;
                if (content.rows().get(row).total()) {
                    reason(
                                    content.cell(r, c),
                                    leaves(content.rows())
                                            .map(i -> content.cell(i, c))
                                            .toList())
                            .ifPresent(reasons::add);
                }
                if (content.columns().get(column).total()) {
                    reason(
                                    content.cell(r, c),
                                    leaves(content.columns())
                                            .map(i -> content.cell(r, i))
                                            .toList())
                            .ifPresent(reasons::add);
                }
            }
        }
        return reasons.stream().distinct().sorted().map(reason -> reason.words).toList();
    }

    /** Lines that are no totals and have none within them. */
    private static Stream<Integer> leaves(List<Head> heads) {
        return IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).total()
                        && (i + 1 == heads.size()
                                || heads.get(i + 1).depth() <= heads.get(i).depth()))
                .boxed();
    }

    private static Optional<Reason> reason(ReleasedCell total, List<ReleasedCell> parts) {
        if (!(total instanceof ReleasedCell.Value value)) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(ReleasedCell.Hidden.class::isInstance)) {
            return Optional.of(Reason.HIDDEN);
        }
        if (parts.stream().anyMatch(ReleasedCell.NotReported.class::isInstance)) {
            return Optional.of(Reason.NOT_REPORTED);
        }
        double sum = parts.stream()
                .filter(ReleasedCell.Value.class::isInstance)
                .mapToDouble(part -> ((ReleasedCell.Value) part).value())
                .sum();
        double shown = 0.5 * Math.pow(10, -value.decimals());
        return Math.abs(sum - value.value()) < shown ? Optional.empty() : Optional.of(Reason.OTHERWISE);
    }
}

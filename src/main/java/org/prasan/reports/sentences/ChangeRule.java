package org.prasan.reports.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/**
 * {@code Cases opened rose from 100 in FY 2561 to 121 (up 21%).} The first column is this period, each other one an
 * earlier period; of the second and later ones it is said in a few words more. Other agencies then than now are told.
 */
final class ChangeRule implements SentenceRule {

    private static final Text ROSE = new Text("%sเพิ่มขึ้นจาก %s ใน%s เป็น %s", "%s rose from %s in %s to %s");
    private static final Text FELL = new Text("%sลดลงจาก %s ใน%s เป็น %s", "%s fell from %s in %s to %s");
    private static final Text UP = new Text(" (เพิ่มขึ้นร้อยละ %d)", " (up %d%%)");
    private static final Text DOWN = new Text(" (ลดลงร้อยละ %d)", " (down %d%%)");
    private static final Text NOW = new Text("%s %s ", "%s: %s, ");
    private static final Text NEXT = new Text(" และ", "; ");
    private static final Text MORE = new Text("มากกว่า%s (%s)", "more than in %s (%s)");
    private static final Text LESS = new Text("น้อยกว่า%s (%s)", "fewer than in %s (%s)");
    private static final Text ABOUT = new Text("ใกล้เคียงกับ%s (%s)", "about the same as in %s (%s)");
    private static final Text EQUAL = new Text("เท่ากับ%s", "the same as in %s");
    private static final Text BESIDE = new Text("%sมี %s", "in %s %s");
    private static final Text HIDDEN =
            new Text("ตัวเลขของ%sปกปิดเพื่อคุ้มครองบุคคล", "the figure for %s is hidden to protect people");
    private static final Text NOT_REPORTED = new Text("%sไม่มีรายงาน", "nothing was reported for %s");
    private static final Text OTHER_AGENCIES = new Text(
            " (หน่วยงานที่ส่งข้อมูลครบไม่ตรงกัน: งวดนี้ %d จาก %d หน่วยงาน %s %d จาก %d หน่วยงาน)",
            " (not by the same agencies: %d of %d have sent everything now, %4$d of %5$d in %3$s)");

    @Override
    public Optional<Text> say(SentenceSpec spec, TableContent table, EditionContext edition) {
        Optional<Integer> row = new Lines(table).row(spec.row());
        if (row.isEmpty()
                || table.columns().size() < 2
                || !(table.cell(row.get(), 0) instanceof ReleasedCell.Value now)) {
            return Optional.empty();
        }
        List<Text> parts = new ArrayList<>();
        for (int column = 1; column < table.columns().size(); column++) {
            ReleasedCell then = table.cell(row.get(), column);
            Text period = table.columns().get(column).label();
            parts.add(
                    column == 1
                            ? first(spec, now, then, period)
                            : Phrase.joined(NEXT, beside(Change.between(now, then), then, period, spec.unit())));
            if (then instanceof ReleasedCell.Value) {
                parts.add(otherAgencies(table.columns().get(column), edition));
            }
        }
        return Optional.of(Phrase.sentence(Phrase.joined(parts.toArray(Text[]::new))));
    }

    private static Text first(SentenceSpec spec, ReleasedCell.Value now, ReleasedCell then, Text period) {
        Change change = Change.between(now, then);
        Text figure = Phrase.counted(WrittenNumber.of(now), spec.unit());
        if (then instanceof ReleasedCell.Value value
                && (change.kind() == Change.Kind.ROSE || change.kind() == Change.Kind.FELL)) {
            boolean rose = change.kind() == Change.Kind.ROSE;
            Text before = Phrase.counted(WrittenNumber.of(value), spec.unit());
            Text percent = change.percent().isPresent()
                    ? Phrase.of(rose ? UP : DOWN, change.percent().getAsInt())
                    : Text.same("");
            return Phrase.joined(Phrase.of(rose ? ROSE : FELL, spec.subject(), before, period, figure), percent);
        }
        return Phrase.joined(Phrase.of(NOW, spec.subject(), figure), beside(change, then, period, spec.unit()));
    }

    private static Text beside(Change change, ReleasedCell then, Text period, Text unit) {
        if (!(then instanceof ReleasedCell.Value value)) {
            return Phrase.of(then instanceof ReleasedCell.Hidden ? HIDDEN : NOT_REPORTED, period);
        }
        Text before = Phrase.counted(WrittenNumber.of(value), unit);
        return switch (change.kind()) {
            case ROSE -> Phrase.of(MORE, period, before);
            case FELL -> Phrase.of(LESS, period, before);
            case ABOUT_THE_SAME -> Phrase.of(ABOUT, period, before);
            case EQUAL -> Phrase.of(EQUAL, period);
            default -> Phrase.of(BESIDE, period, before);
        };
    }

    private static Text otherAgencies(TableContent.Head period, EditionContext edition) {
        EditionContext.Reporting now = edition.reporting();
        EditionContext.Reporting then = edition.earlier().get(period.code());
        return then == null || now.isBySameAgenciesAs(then)
                ? Text.same("")
                : Phrase.of(
                        OTHER_AGENCIES,
                        now.agenciesIn(),
                        now.agencies(),
                        period.label(),
                        then.agenciesIn(),
                        then.agencies());
    }
}

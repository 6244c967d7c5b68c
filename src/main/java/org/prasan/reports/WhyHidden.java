package org.prasan.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.SafeTable;
import org.prasan.vocabulary.Text;

/** Explains to readers, in plain words, why cells are hidden or rounded; the same in every file of every protected edition. */
public final class WhyHidden {

    private static final Text TITLE = new Text("เหตุใดบางช่องจึงถูกปกปิด", "Why some cells are hidden");

    private static final List<Text> REASONS = List.of(
            new Text(
                    "[c] หมายถึงมีตัวเลขแต่ไม่แสดง เพื่อไม่ให้ผู้ใดรู้ได้ว่าใครเป็นผู้เสียหาย ผู้ต้องหา หรือผู้ผ่านการคัดแยก",
                    "[c] means that there is a figure which is not shown, so that nobody can find out who is a victim, a"
                            + " suspect or a screened person."),
            new Text(
                    "จำนวนคนหรือคดีที่น้อยมากอาจชี้ถึงตัวบุคคลได้ จึงปกปิดทุกแห่งที่ปรากฏ",
                    "A very small number of people or cases may point to a person and is hidden wherever it occurs."),
            new Text(
                    "หากปกปิดเพียงช่องเดียว ผู้อ่านนำยอดรวมลบด้วยช่องที่เหลือก็จะรู้ตัวเลขนั้น จึงต้องปกปิดช่องอื่นด้วย"
                            + " แม้ตัวเลขของช่องนั้นจะไม่น้อย ทุกช่องใช้เครื่องหมายเดียวกันและไม่มีช่องใดบอกว่าปกปิดเพราะเหตุใด",
                    "If that cell alone were hidden, subtracting the others from the total would give it away. Other cells are"
                            + " therefore hidden too, even large ones. All bear the same sign, and none tells why it is"
                            + " hidden."),
            new Text(
                    "พิจารณาตารางทั้งหมดของรายงานทุกฉบับร่วมกับฉบับที่เผยแพร่ก่อนหน้า"
                            + " ตัวเลขเดียวกันในฉบับเดียวกันจึงแสดงหรือปกปิดตรงกันทุกแห่ง",
                    "All tables of all reports are looked at together and with what was published before. Within an edition"
                            + " the same figure is shown or hidden alike everywhere."),
            new Text(
                    "ยอดรวมที่แสดงเป็นยอดจริงซึ่งรวมช่องที่ปกปิดแล้ว อย่านำเฉพาะช่องที่เห็นมาบวกกันแทนยอดรวม",
                    "Totals that are shown are true and include what is hidden: do not use the sum of the visible cells in"
                            + " their place."),
            new Text(
                    "เครื่องหมายอื่นไม่ใช่การปกปิด: 0 คือไม่มี, – คือหน่วยงานยังไม่ได้รายงาน, [z] คือช่องที่มีตัวเลขไม่ได้",
                    "0 means none, – that nobody has reported, [z] that there can be no figure; none of these hides"
                            + " anything."));

    private static final Text TITLE_OF_ROUNDED = new Text("เหตุใดตัวเลขจึงเป็นค่าปัด", "Why figures are rounded");

    private static final List<Text> REASONS_OF_ROUNDED = List.of(
            new Text(
                    "จำนวนคนหรือคดีที่น้อยมากอาจชี้ถึงตัวบุคคลได้ จึงไม่แสดงจำนวนจริง"
                            + " แต่ปัดจำนวนคนและคดีทุกช่องเป็นพหุคูณของเลขที่บอกไว้ใต้ตาราง",
                    "A very small number of people or cases may point to a person. Counts of people and cases are therefore not"
                            + " shown as they are: all are put to multiples of the number named below each table."),
            new Text(
                    "ตัวเลขอาจปัดขึ้นหรือลง 0 อาจหมายถึงมีจำนวนน้อย และตัวเลขเดียวกันปัดเท่ากันทุกแห่งและทุกฉบับ",
                    "A figure may be rounded up or down, 0 may be a few, and the same figure is rounded alike everywhere and in"
                            + " every edition."),
            new Text(
                    "ผลรวมคือผลรวมของตัวเลขที่ปัดแล้ว จึงตรงกันทุกตาราง แต่อาจต่างจากยอดจริงไม่เกินจำนวนที่บอกไว้ใต้ตาราง",
                    "Totals are those of the rounded figures, so that everything adds up in all tables; they differ from the true"
                            + " ones by at most what is said below each table."));

    private WhyHidden() {}

    /**
     * The page that explains it.
     *
     * @param reasons a paragraph each
     */
    public record Explanation(Text title, List<Text> reasons) {
        public Explanation {
            reasons = List.copyOf(reasons);
        }
    }

    /** Of rounded tables why they are rounded, of others why cells are hidden; nothing where neither is so. */
    public static Optional<Explanation> of(Collection<? extends ReleasedTable> tables) {
        if (tables.stream().anyMatch(table -> table instanceof SafeTable safe && safe.roundedTo() > 0)) {
            return Optional.of(new Explanation(TITLE_OF_ROUNDED, REASONS_OF_ROUNDED));
        }
        return tables.stream().anyMatch(table -> table.content().hasHiddenCells())
                ? Optional.of(new Explanation(TITLE, REASONS))
                : Optional.empty();
    }
}

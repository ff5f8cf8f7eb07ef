package org.rapporteur.pdf.proof;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Reads the marked content of a page: what it says, and where it stands.
final class PageReader extends PDFStreamEngine {
    private static final Set<String> PAINTING =
            Set.of(
                    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh",
                    "Do", "BI", "EI");

    /// Of the font's size.
    private static final double BELOW = .2;

    private static final double ABOVE = .66;

    private final int number;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private @Nullable Rectangle2D box;

    /// @param said its ActualText
    private record Open(Sequence sequence, @Nullable String said) {}

    private PageReader(int number) {
        this.number = number;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new MoveText(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
    }

    /// @param faults what stands on a page without being marked
    record Content(List<Sequence> sequences, List<String> faults) {}

    /// @param number from 1
    static Content read(PDPage page, int number) throws IOException {
        var reader = new PageReader(number);
        reader.processPage(page);
        return new Content(reader.sequences, reader.faults);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        var name = operator.getName();
        if (PAINTING.contains(name) && open.isEmpty()) {
            faults.add("page " + number + ": `" + name + "` outside of marked content");
        }
        super.processOperator(operator, operands);
        if (name.equals(OperatorName.DRAW_OBJECT) && !open.isEmpty()) {
            var place = getGraphicsState().getCurrentTransformationMatrix();
            var square = new Rectangle2D.Double(0, 0, 1, 1);
            var image = place.createAffineTransform().createTransformedShape(square);
            open.getLast().sequence().pieces.add(new Sequence.Piece("", image.getBounds2D()));
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int id =
                properties == null ? Sequence.NONE : properties.getInt(COSName.MCID, Sequence.NONE);
        var said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean inside =
                id == Sequence.NONE && !open.isEmpty() && !tag.getName().equals("Artifact");
        if (!inside && !open.isEmpty()) {
            faults.add("page " + number + ": " + tag.getName() + " inside of marked content");
        }
        if (inside) {
            open.addLast(new Open(open.getLast().sequence(), said));
            return;
        }
        var sequence = new Sequence(number, tag.getName(), id);
        sequences.add(sequence);
        open.addLast(new Open(sequence, said));
    }

    @Override
    public void endMarkedContentSequence() {
        var closed = open.removeLast();
        if (closed.said() != null && open.stream().allMatch(outer -> outer.said() == null)) {
            closed.sequence().words.append(closed.said());
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        super.showText(string);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        finishPiece();
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        finishPiece();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        var words = font.toUnicode(code);
        if (words == null) {
            faults.add("page " + number + ": glyph " + code + " says nothing");
            return;
        }
        var upright =
                new Rectangle2D.Double(0, -BELOW, Math.max(displacement.getX(), 0), BELOW + ABOVE);
        var glyph = place.createAffineTransform().createTransformedShape(upright).getBounds2D();
        if (!words.codePoints().allMatch(Character::isSpaceChar)) {
            box = box == null ? glyph : box.createUnion(glyph);
        }
        shown.append(words);
        if (!open.isEmpty() && open.stream().allMatch(outer -> outer.said() == null)) {
            open.getLast().sequence().words.append(words);
        }
    }

    private void finishPiece() {
        if (box != null && !open.isEmpty()) {
            open.getLast().sequence().pieces.add(new Sequence.Piece(shown.toString(), box));
        }
        box = null;
        shown.setLength(0);
    }
}

package org.baihua.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs a page's content once and takes down its text, its straight lines and what covers what.
/// Nothing is drawn, no picture is unpacked.
///
/// A page that paints without end is stopped: forms that draw themselves are found by the form that
/// is at work, and operators are counted.
final class PageScan extends PDFGraphicsStreamEngine {

    /// A page that needs more is not a page of text.
    private static final int MOST_OPERATORS = 4_000_000;

    private static final COSName OPTIONAL = COSName.getPDFName("OC");

    /// To set up a form costs as much as so many operators; forms that draw forms multiply.
    private static final int FORM = 100;

    private final FontText fonts;
    private final InkCollector ink;
    private final GeneralPath path = new GeneralPath();
    private final Deque<Content> contents = new ArrayDeque<>();
    private final Set<COSBase> forms = new HashSet<>();
    private final Layers layers;
    private int operators;
    private int switchedOff;

    /// Marked content that is open.
    private static final class Content {
        final int number;
        final boolean apart;
        final @Nullable String replacement;
        final boolean off;
        boolean replaced;

        Content(int number, boolean apart, boolean off, @Nullable String replacement) {
            this.off = off;
            this.number = number;
            this.apart = apart;
            this.replacement = replacement;
        }
    }

    /// A page whose content cannot be run to its end.
    static final class Endless extends IOException {
        private static final long serialVersionUID = 1L;

        Endless(String message) {
            super(message);
        }
    }

    PageScan(PDPage page, FontText fonts, Layers layers, InkCollector ink) {
        super(page);
        this.layers = layers;
        this.fonts = fonts;
        this.ink = ink;
    }

    void run() throws IOException {
        processPage(getPage());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new Endless("operators");
        }
        if ((operators & 0xff) == 0 && Thread.currentThread().isInterrupted()) {
            throw new Endless("time");
        }
        super.processOperator(operator, operands);
    }

    /// A single operator that is wrong does not cost the rest of the page.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        if (e instanceof Endless) {
            throw e;
        }
        ink.fault();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        show(form);
    }

    private void show(PDFormXObject form) throws IOException {
        boolean off = layers.isOff(form.getCOSObject().getCOSDictionary(OPTIONAL));
        enter(form.getCOSObject());
        operators += FORM;
        switchedOff += off ? 1 : 0;
        super.showForm(form);
        switchedOff -= off ? 1 : 0;
        forms.remove(form.getCOSObject());
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        // What a group blends with does not matter to its text.
        show(form);
    }

    private void enter(COSBase form) throws Endless {
        if (!forms.add(form)) {
            throw new Endless("form");
        }
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) {
        // Masks shade what is painted; their own content is not seen.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Content outer = contents.peek();
        int number = outer == null ? -1 : outer.number;
        boolean apart = outer != null && outer.apart || COSName.ARTIFACT.equals(tag);
        String replacement = null;
        if (properties != null) {
            number = forms.isEmpty() ? properties.getInt(COSName.MCID, number) : number;
            replacement = properties.getString(COSName.ACTUAL_TEXT);
        }
        boolean off =
                outer != null && outer.off || OPTIONAL.equals(tag) && layers.isOff(properties);
        contents.push(new Content(number, apart, off, replacement));
    }

    @Override
    public void endMarkedContentSequence() {
        contents.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        FontText.Meaning meaning = fonts.of(font, code);
        String text = meaning.text();
        boolean trusted = meaning.trusted();
        for (Content content : contents) {
            if (content.replacement != null) {
                text = content.replaced ? "" : Folding.fold(content.replacement);
                content.replaced = true;
                trusted = true;
                break;
            }
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean white =
                mode.isFill()
                        ? Paper.isWhite(getGraphicsState().getNonStrokingColor())
                        : mode.isStroke() && Paper.isWhite(getGraphicsState().getStrokingColor());
        Content innermost = contents.peek();
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        if (font.isVertical()) {
            // PDFBox moved the pen to the glyph's own origin; reading goes by the pen.
            Vector moved = font.getPositionVector(code);
            x -=
                    moved.getX() / 1000 * matrix.getScaleX()
                            + moved.getY() / 1000 * matrix.getShearX();
            y -=
                    moved.getX() / 1000 * matrix.getShearY()
                            + moved.getY() / 1000 * matrix.getScaleY();
        }
        float dx =
                displacement.getX() * matrix.getScaleX() + displacement.getY() * matrix.getShearX();
        float dy =
                displacement.getX() * matrix.getShearY() + displacement.getY() * matrix.getScaleY();
        if (dx == 0 && dy == 0) {
            dx = matrix.getScaleX() * 0.001f;
            dy = matrix.getShearY() * 0.001f;
        }
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        ink.glyph(
                new InkCollector.Raw(
                        text,
                        x,
                        y,
                        dx,
                        dy,
                        size,
                        innermost == null ? -1 : innermost.number,
                        innermost != null && innermost.apart,
                        mode == RenderingMode.NEITHER
                                || mode == RenderingMode.NEITHER_CLIP
                                || switchedOff > 0
                                || innermost != null && innermost.off,
                        white,
                        trusted));
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        float right = matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX();
        float top = matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY();
        ink.image(matrix.getTranslateX(), matrix.getTranslateY(), right, top, image.isStencil());
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int rule) {
        // What is clipped is still in the file; text does not depend on it.
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        if (!Paper.isWhite(getGraphicsState().getStrokingColor())) {
            PathInk.stroke(path, ink);
        }
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        fill();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fill();
        strokePath();
    }

    private void fill() {
        PathInk.fill(
                path,
                Paper.isWhite(getGraphicsState().getNonStrokingColor()),
                getGraphicsState().getNonStrokeAlphaConstant() > 0.99,
                ink);
    }

    @Override
    public void shadingFill(COSName shading) {
        // Shadings are decoration.
    }
}

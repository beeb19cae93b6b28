package org.duixian.intake;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Takes the straight lines that are drawn on a page, also those drawn as thin boxes; nothing is painted. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final float THIN = 3;
    private static final int MOST = 4000;

    private final PDRectangle area;
    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begin = at;

    private PdfRules(PDPage page) {
        super(page);
        area = page.getCropBox();
    }

    static PdfRules of(PDPage page) throws IOException {
        PdfRules rules = new PdfRules(page);
        rules.processPage(page);
        return rules;
    }

    /** Lines from left to right, in points from the upper left corner. */
    List<Rule> across() {
        return across;
    }

    /** Lines from top to bottom. */
    List<Rule> down() {
        return down;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3, p0)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x - area.getLowerLeftX(), area.getUpperRightY() - y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float to = new Point2D.Float(x - area.getLowerLeftX(), area.getUpperRightY() - y);
        path.add(Rule.between(at, to));
        at = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(at.x + area.getLowerLeftX(), area.getUpperRightY() - at.y);
    }

    @Override
    public void closePath() {
        path.add(Rule.between(at, begin));
    }

    @Override
    public void strokePath() {
        path.forEach(this::keep);
        path.clear();
    }

    // A box that is filled is a line if it is thin; else it only gives colour.
    @Override
    public void fillPath(int windingRule) {
        path.stream().reduce(Rule::hull).filter(box -> box.width() < THIN || box.height() < THIN).ifPresent(this::keep);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is not looked at.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures hold no text.
    }

    @Override
    public void shadingFill(COSName shading) {
        // Colour only.
    }

    private void keep(Rule rule) {
        if (rule.height() < THIN && rule.width() > THIN && across.size() < MOST) {
            across.add(rule);
        } else if (rule.width() < THIN && rule.height() > THIN && down.size() < MOST) {
            down.add(rule);
        }
    }

    /** A straight line, by the box around it. */
    record Rule(float left, float top, float right, float bottom) {

        static Rule between(Point2D.Float from, Point2D.Float to) {
            return new Rule(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y));
        }

        Rule hull(Rule other) {
            return new Rule(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        float width() {
            return right - left;
        }

        float height() {
            return bottom - top;
        }
    }
}

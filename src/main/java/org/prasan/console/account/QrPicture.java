package org.prasan.console.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as an SVG of one path; it carries no style, which the browser would refuse. */
final class QrPicture {

    private QrPicture() {}

    /** @param name what a screen reader says of it, already escaped */
    static String of(String content, String name) {
        BitMatrix squares = squares(content);
        int side = squares.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg class=\"qr\" role=\"img\" aria-label=\"" + name + "\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix squares(String content) {
        try {
            // Sizes of 0 make one unit a square, with the quiet zone of four that readers need.
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds it", tooLong);
        }
    }
}

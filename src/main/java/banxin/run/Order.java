package banxin.run;

import banxin.run.Product.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to deliver, and where.
 *
 * @param folder takes the files; made when it is not there
 * @param dots per inch of the page pictures; 0 for none
 * @param xhtml deliver the pages' XHTML too, to be opened in a browser
 * @param softProof draw the pages as they will look on newsprint, too
 */
public record Order(Path folder, int dots, boolean xhtml, boolean softProof) {
    /** A broadsheet page of 2 300 × 3 200 pixels: body type and the small marks in it are readable. */
    public static final int DPI = 150;

    static final String PRESS = "press.pdf";

    public Order(Path folder, int dots, boolean xhtml) {
        this(folder, dots, xhtml, false);
    }

    /** In the order in which they are made; the report of them is not among them. */
    List<Product> products(MakeReady ready) {
        var products = new ArrayList<Product>();
        products.add(new Product("archive.pdf", Contents.ARCHIVE, (to, name) -> to.write(name, ready::archive)));
        products.add(new Product(PRESS, Contents.PRESS, (to, name) -> to.write(name, ready::press)));
        if (xhtml) products.add(new Product("xhtml", Contents.XHTML, ready::xhtml));
        products.add(new Product("pages.json", Contents.PLACES, (to, name) -> to.write(name, ready::places)));
        if (dots > 0) proofs(ready, products);
        return products;
    }

    private void proofs(MakeReady ready, List<Product> products) {
        products.add(new Product("proof", Contents.PROOF, (to, name) ->
                to.fill(name, folder -> ready.pictures(to.file(PRESS), folder, dots))));
        if (softProof)
            products.add(new Product("proof", Contents.PROOF, (to, name) ->
                    to.fill(name, folder -> ready.newsprint(to.file(PRESS), folder, dots))));
        products.add(new Product("proof/sign-off.pdf", Contents.PROOF, (to, name) ->
                to.write(name, out -> ready.signOff(to.file(PRESS), out))));
    }
}

package banxin.run;

import banxin.dispatch.Delivery;

/**
 * One thing that an order brings.
 *
 * @param name in the folder that takes it, such as {@code press.pdf}; what brings several files names the folder of them
 * @param kind what is in it
 * @param writing how it gets there; called once
 */
record Product(String name, Contents kind, Making writing) {
    /** What is in a product, and so when it can be made. */
    enum Contents {
        /** The pages to be read and kept; needs no other product, and is made beside them. */
        ARCHIVE("step.plate"),
        /** The pages to be printed. */
        PRESS("step.plate"),
        /** The pages as a browser shows them. */
        XHTML("step.plate"),
        /** What stands where, for programs. */
        PLACES("step.proof"),
        /** Drawn of the press PDF, for people. */
        PROOF("step.proof");

        private final String step;

        Contents(String step) {
            this.step = step;
        }

        /** Key of the sentence that says what the run is at. */
        String step() {
            return step;
        }
    }

    /** Puts the product among the others. */
    @FunctionalInterface
    interface Making {
        void into(Delivery delivery, String name);
    }
}

package banxin.issue;

/** The paper and its legal face. What the editors left out is the empty string. */
public record Publication(
        String name,
        Kind kind,
        String cn,
        String permit,
        String supervisor,
        String sponsor,
        String publisher,
        String address,
        String phone,
        String postcode,
        String printer,
        String price,
        String printRun,
        String audience) {
    /** Which law the furniture follows. */
    public enum Kind {
        /** Registered newspaper with a CN number. */
        NEWSPAPER,
        /** 连续性内部资料 with a 准印证 number. */
        INTERNAL
    }
}

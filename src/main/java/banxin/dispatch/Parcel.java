package banxin.dispatch;

/**
 * A file that was delivered, as it is known again.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits; empty where nobody took it
 */
public record Parcel(long size, String sha256) {}

package banxin.type;

/**
 * A place where a line may end.
 *
 * @param at offset behind the last character, in code points
 * @param cost 0 where it is free, more where it is rather not wanted
 */
public record Opportunity(int at, int cost) {}

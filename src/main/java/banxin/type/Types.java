package banxin.type;

import java.util.EnumMap;
import java.util.Map;

/** The type of every role. */
public record Types(Map<Role, Type> byRole) {
    public Types {
        byRole = Map.copyOf(byRole);
    }

    public Type of(Role role) {
        var type = byRole.get(role);
        if (type == null) throw new IllegalArgumentException("no type for " + role);
        return type;
    }

    /** The same, but for one role. */
    public Types with(Role role, Type type) {
        var changed = new EnumMap<Role, Type>(byRole);
        changed.put(role, type);
        return new Types(changed);
    }
}

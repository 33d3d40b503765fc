package banxin;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The circles among the classes of each room, from bytecode: groups in which every class needs every other, found by
 * Tarjan's walk. A nested class counts as its top class. A constant that the compiler copies in is not seen.
 */
final class Circles {
    private final Map<String, SortedSet<String>> needs;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SortedSet<String>> found = new ArrayList<>();

    private Circles(Map<String, SortedSet<String>> needs) {
        this.needs = needs;
    }

    /** Each circle as its room and the simple names of its classes. */
    static List<String> in(Collection<JavaClass> program) {
        var circles = new ArrayList<String>();
        program.stream().collect(Collectors.groupingBy(JavaClass::getPackageName)).forEach((room, classes) -> {
            for (var circle : in(needs(room, classes)))
                circles.add(room.replace("banxin.", "") + ": " + String.join(" ", circle));
        });
        return circles;
    }

    /** The circles of this graph. */
    static List<SortedSet<String>> in(Map<String, SortedSet<String>> needs) {
        var search = new Circles(needs);
        for (var one : new TreeSet<>(needs.keySet())) if (!search.order.containsKey(one)) search.visit(one);
        return search.found;
    }

    private static Map<String, SortedSet<String>> needs(String room, List<JavaClass> classes) {
        var needs = new HashMap<String, SortedSet<String>>();
        for (var one : classes) {
            var from = needs.computeIfAbsent(top(one), name -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().equals(room))
                    .map(Circles::top)
                    .forEach(from::add);
        }
        return needs;
    }

    private static String top(JavaClass one) {
        return one.getEnclosingClass().map(Circles::top).orElseGet(one::getSimpleName);
    }

    private void visit(String one) {
        var number = order.size();
        order.put(one, number);
        lowest.put(one, number);
        open.push(one);
        for (var next : needs.getOrDefault(one, new TreeSet<>())) {
            if (!order.containsKey(next)) visit(next);
            if (open.contains(next)) lowest.merge(one, lowest.get(next), Math::min);
        }
        if (lowest.get(one) == number) close(one);
    }

    private void close(String root) {
        var circle = new TreeSet<String>();
        do circle.add(open.peek());
        while (!open.pop().equals(root));
        if (circle.size() > 1) found.add(circle);
    }
}

package banxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word for one thing: whoever meets a name has met all that it stands for. */
@AnalyzeClasses(packages = "banxin", importOptions = DoNotIncludeTests.class)
class NamesTest {
    /** Names that stand for two things within two rooms that meet: this list only shrinks. */
    private static final Set<String> DOUBLE = Set.of();

    /** Two rooms meet where one uses the other. */
    @ArchTest
    void noNameStandsForTwoThingsWithinRoomsThatMeet(JavaClasses program) {
        var meetings = new HashMap<String, Set<String>>();
        for (var type : program)
            for (var seen : seen(type)) {
                meetings.computeIfAbsent(room(type), unseen -> new TreeSet<>()).add(room(seen));
                meetings.computeIfAbsent(room(seen), unseen -> new TreeSet<>()).add(room(type));
            }
        assertThat(doubles(named(program), meetings)).isEqualTo(DOUBLE);
    }

    private static Set<String> doubles(Map<String, List<JavaClass>> named, Map<String, Set<String>> meetings) {
        var doubles = new TreeSet<String>();
        named.forEach((name, types) -> {
            for (var one : types)
                for (var other : types)
                    if (room(one).compareTo(room(other)) < 0 && meetings.getOrDefault(room(one), Set.of()).contains(room(other)))
                        doubles.add(name + ": " + room(one) + " " + room(other));
        });
        return doubles;
    }

    private static Map<String, List<JavaClass>> named(JavaClasses program) {
        return program.stream()
                .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
    }

    private static List<JavaClass> seen(JavaClass type) {
        return Stream.of(type)
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(target -> target.getPackageName().startsWith("banxin.") && !room(target).equals(room(type)))
                .toList();
    }

    private static String room(JavaClass type) {
        return type.getPackageName();
    }
}

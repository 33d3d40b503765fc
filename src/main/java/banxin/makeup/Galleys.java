package banxin.makeup;

import banxin.type.Copy.Paragraph;
import banxin.type.Fitting;
import banxin.type.Galley;
import banxin.type.Setter;
import banxin.type.Type;
import banxin.type.Types;
import banxin.type.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what has been set for a page: its stories are tried in every width, and their legs measure the same in most. */
final class Galleys implements Setter {
    private final Setter setter;
    private final Map<Asked, Galley> set = new HashMap<>();
    private final Map<Asked, Galley> stood = new HashMap<>();

    Galleys(Setter setter) {
        this.setter = setter;
    }

    @Override
    public Galley set(String file, List<Paragraph> paragraphs, Types types, int measure) {
        return set.computeIfAbsent(
                asked(file, paragraphs, types, measure), unseen -> setter.set(file, paragraphs, types, measure));
    }

    @Override
    public Galley stand(String file, List<Paragraph> paragraphs, Types types, int measure) {
        return stood.computeIfAbsent(
                asked(file, paragraphs, types, measure), unseen -> setter.stand(file, paragraphs, types, measure));
    }

    private static Asked asked(String file, List<Paragraph> paragraphs, Types types, int measure) {
        var looks = paragraphs.stream().map(paragraph -> types.of(paragraph.role())).toList();
        return new Asked(file, paragraphs, looks, measure);
    }

    @Override
    public Fitting fit(String file, List<Paragraph> paragraphs, Types types, int measure, Wanted wanted) {
        return setter.fit(file, paragraphs, types, measure, wanted);
    }

    private record Asked(String file, List<Paragraph> paragraphs, List<Type> types, int measure) {}
}

package org.rapporteur.plugin.wordcloud;

import org.rapporteur.finding.Finding;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;

import java.util.List;
import java.util.Optional;

/// Words as close together as they go, so that small ones stand in the gaps of large ones: the most
/// frequent in the middle. Nothing is left out as long as it fits on a page in a size that can be
/// read: first the sizes come nearer to each other, then the cloud becomes higher than it was asked
/// for.
final class PackedLayout {
    /// Smallest font size of a finished cloud, in points.
    private static final double SMALLEST = 7;

    /// Area of a cloud by the areas of its words, length by font size, at best.
    private static final double SPREAD = .95;

    private static final double ASPECT = 1.5;

    /// Kept free for a title.
    private static final double BESIDE_HEIGHT = 30;

    /// Where words do not fit, so many are tried next, as part of those before.
    private static final double FEWER = .97;

    private final WordCloud.Options options;
    private final SectionRequest request;
    private final Style style;
    private final InkMaker maker;
    private final double room;

    PackedLayout(WordCloud.Options options, SectionRequest request) {
        this.options = options;
        this.request = request;
        style = request.style();
        maker = new InkMaker(style, options);
        room = style.textHeight() - BESIDE_HEIGHT;
    }

    /// @param words the most frequent first; at least one
    /// @return empty when not even one word fits
    Optional<Cloud> arrange(List<CloudWord> words) {
        var shapes = CloudShape.all(aspect(), style.textWidth() / room);
        for (var shape : shapes) {
            if (promised(words, shape) >= SMALLEST) {
                var packed = packed(words, shape);
                if (packed.smallest() >= SMALLEST) {
                    return Optional.of(cloud(packed));
                }
            }
        }
        return fewer(words, shapes.getLast());
    }

    private double aspect() {
        return Aspect.of(options.aspect())
                .orElseGet(() -> {
                    request.report(noAspect());
                    return ASPECT;
                });
    }

    /// As many words as fit in the most economic shape.
    private Optional<Cloud> fewer(List<CloudWord> words, CloudShape shape) {
        for (var kept = (int) (words.size() * FEWER); kept > 0; kept = (int) (kept * FEWER)) {
            var most = words.subList(0, kept);
            if (promised(most, shape) >= SMALLEST) {
                var packed = packed(most, shape);
                if (packed.smallest() >= SMALLEST) {
                    request.report(tooMany(kept, words.size()));
                    return Optional.of(cloud(packed));
                }
            }
        }
        request.report(tooMany(0, words.size()));
        return Optional.empty();
    }

    private PackedWords packed(List<CloudWord> words, CloudShape shape) {
        return new PackedWords(words, shape, area(words, shape), room, maker, style);
    }

    private Cloud cloud(PackedWords packed) {
        return packed.cloud(Alphabet.of(request.labels().language()));
    }

    /// The smallest font size that a shape will about give, a little too large rather than too
    /// small.
    private double promised(List<CloudWord> words, CloudShape shape) {
        var height = Math.sqrt(area(words, shape) / shape.aspect());
        return Math.min(style.textWidth() / (height * shape.aspect()), room / height);
    }

    /// The area that words take by the square of the smallest font size.
    private double area(List<CloudWord> words, CloudShape shape) {
        var scale = Scale.of(words, 1, shape.contrast());
        var area = 0.0;
        for (var word : words) {
            var size = scale.step(word.count());
            area += size * size * maker.width(word.text());
        }
        return area * SPREAD;
    }

    private Finding noAspect() {
        return Finding.error(
                        "cloud-aspect",
                        request.position("aspect"),
                        "`" + options.aspect() + "` is no shape of a cloud")
                .quoting(options.aspect())
                .withFact("expected", "width by height, from 1:5 to 10:1")
                .withFix("write it as in `aspect: \"3:2\"`");
    }

    private Finding tooMany(int fitting, int words) {
        return Finding.warning(
                        "cloud-too-tall",
                        request.position("max"),
                        "only the "
                                + fitting
                                + " most frequent of "
                                + words
                                + " words fit on a page")
                .withFact("smallest size", "7 points")
                .withFix("set `max` to " + fitting + " or less");
    }
}

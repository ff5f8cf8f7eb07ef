package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a `template.yaml`. What it does not say is as in [Theme#standard()].
final class ThemeReader {
    private static final Set<String> KEYS =
            Set.of(
                    "page",
                    "colours",
                    "fonts",
                    "styles",
                    "spacing",
                    "title-block",
                    "annex-start",
                    "rules",
                    "running",
                    "link-colour",
                    "logo",
                    "palette");
    private static final Set<String> RUNNING_TEXTS =
            Set.of("header-start", "header-end", "footer-start");
    private static final Set<String> LOGO_KEYS = Set.of("file", "height", "alternative");

    /// Of a logo whose height template.yaml does not say, in points.
    private static final double LOGO_HEIGHT = 40;

    private static final Set<String> CUTS = Set.of("regular", "strong", "italic", "strong-italic");

    private final ThemeValues values;
    private final Theme standard = Theme.standard();

    private final TemplateFonts fontFiles;

    /// @param fontFiles take the fonts that the template names
    ThemeReader(TemplateFonts fontFiles, Consumer<Finding> findings) {
        this.fontFiles = fontFiles;
        values = new ThemeValues(findings);
    }

    Theme read(YamlMap template) {
        values.refuseOthers(template, KEYS);
        var colours =
                values.record(
                        Theme.Colours.class, standard.colours(), values.map(template, "colours"));
        return new Theme(
                page(values.map(template, "page")),
                colours,
                styles(values.map(template, "styles")),
                values.record(
                        Theme.Spacing.class, standard.spacing(), values.map(template, "spacing")),
                values.record(
                        Theme.TitleBlock.class,
                        standard.titleBlock(),
                        values.map(template, "title-block")),
                values.word(
                        Theme.AnnexStart.class, standard.annexStart(), template.get("annex-start")),
                values.record(Theme.Rules.class, standard.rules(), values.map(template, "rules")),
                values.record(
                        Theme.Running.class,
                        standard.running(),
                        without(RUNNING_TEXTS, values.map(template, "running"))),
                values.word(Theme.Colour.class, standard.linkColour(), template.get("link-colour")),
                fonts(values.map(template, "fonts")),
                null,
                values.colours(template, "palette", palette(colours)));
    }

    private static @Nullable YamlMap without(Set<String> keys, @Nullable YamlMap map) {
        if (map == null) {
            return null;
        }
        var others = new LinkedHashMap<>(map.entries());
        others.keySet().removeAll(keys);
        return new YamlMap(others, map.position());
    }

    /// The texts of header and footer.
    RunningTexts running(YamlMap template) {
        var running = template.get("running");
        return running instanceof YamlMap map
                ? new RunningTexts(
                        text(map, "header-start"),
                        text(map, "header-end"),
                        text(map, "footer-start"))
                : RunningTexts.STANDARD;
    }

    private @Nullable PositionedText text(YamlMap map, String key) {
        var node = map.get(key);
        return node == null ? null : new PositionedText(values.text(node), node.position());
    }

    /// The logo; null for none, or after a finding.
    @Nullable TemplateLogo logo(YamlMap template) {
        var map = values.map(template, "logo");
        if (map == null) {
            return null;
        }
        values.refuseOthers(map, LOGO_KEYS);
        var file = text(map, "file");
        var alternative = text(map, "alternative");
        if (file == null || alternative == null || alternative.text().isBlank()) {
            values.missing(
                    map.position(),
                    file == null ? "file" : "alternative",
                    "write logo: {file: logo.png, height: 14mm, alternative: \"Logo of …\"}");
            return null;
        }
        var height = map.get("height");
        return new TemplateLogo(
                file,
                height == null ? LOGO_HEIGHT : values.length(LOGO_HEIGHT, height),
                alternative.text(),
                map.position());
    }

    /// The standard one, with the accent in the first place.
    private List<Integer> palette(Theme.Colours colours) {
        var palette = new ArrayList<>(standard.palette());
        palette.set(0, colours.accent());
        return palette;
    }

    /// `{size: A4, top: 27mm, …}`; Letter keeps the text width that the margins give on A4.
    private Theme.Page page(@Nullable YamlMap map) {
        if (map == null) {
            return standard.page();
        }
        var size = values.word(PaperSize.class, PaperSize.A4, map.get("size"));
        var margins = new LinkedHashMap<>(map.entries());
        margins.remove("size");
        var page =
                values.record(
                        Theme.Page.class, standard.page(), new YamlMap(margins, map.position()));
        double text = page.width() - page.left() - page.right();
        double spare =
                size == PaperSize.A4 ? 0 : (size.width() - text - page.left() - page.right());
        return size == PaperSize.A4
                ? page
                : new Theme.Page(
                        size.width(),
                        size.height(),
                        page.top(),
                        page.bottom(),
                        page.left() + spare / 2,
                        page.right() + spare / 2);
    }

    private Map<StyleName, TextStyle> styles(@Nullable YamlMap map) {
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        for (var name : StyleName.values()) {
            styles.put(name, standard.style(name));
        }
        if (map == null) {
            return styles;
        }
        for (var entry : map.entries().values()) {
            var name = values.wordOf(StyleName.class, entry.key(), entry.keyPosition());
            if (name != null && entry.value() instanceof YamlMap style) {
                styles.put(name, values.record(TextStyle.class, standard.style(name), style));
            }
        }
        return styles;
    }

    private Map<FontCut, String> fonts(@Nullable YamlMap map) {
        var standing = new LinkedHashMap<>(standard.fonts());
        if (map == null) {
            return standing;
        }
        var named = new LinkedHashMap<FontCut, YamlText>();
        for (var entry : map.entries().values()) {
            var face = values.wordOf(FontCut.Face.class, entry.key(), entry.keyPosition());
            if (face != null && entry.value() instanceof YamlMap cuts) {
                values.refuseOthers(cuts, CUTS);
                standing.keySet().removeIf(cut -> cut.face() == face);
                cuts.entries()
                        .forEach((cut, file) -> {
                            if (!values.text(file.value()).isEmpty()) {
                                named.put(cut(face, cut), (YamlText) file.value());
                            }
                        });
            }
        }
        fontFiles.take(named, standing);
        var fonts = new LinkedHashMap<>(standing);
        named.forEach((cut, file) -> fonts.put(cut, file.text()));
        return fonts;
    }

    private static FontCut cut(FontCut.Face face, String words) {
        var parts = List.of(words.toLowerCase(Locale.ROOT).split("[ -]"));
        return new FontCut(face, parts.contains("strong"), parts.contains("italic"));
    }
}

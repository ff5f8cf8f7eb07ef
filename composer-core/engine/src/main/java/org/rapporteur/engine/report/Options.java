package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Turns what report.yaml says of a section or a dataset reader into the record that the plugin
/// declares for it.
public final class Options {
    private Options() {}

    /// What the record's options are, in its order.
    ///
    /// @throws IllegalArgumentException if the record is not one that
    ///   [org.rapporteur.section.Option] allows; the message is for the plugin's author
    public static List<OptionShape> describe(Class<? extends Record> type) {
        return OptionRecord.of(type).components().stream()
                .map(OptionRecord.Component::shape)
                .toList();
    }

    /// Binds the options of a section.
    ///
    /// @param options the main one under the empty key, or under its own name
    /// @param at where a missing option is reported
    /// @param what whose options they are, for messages: `breakdown`
    /// @return empty if anything is wrong, which has been reported
    /// @throws IllegalArgumentException as in [#describe(Class)]
    public static <O extends Record> Optional<O> bind(
            Class<O> type,
            YamlMap options,
            SourcePosition at,
            String what,
            Consumer<Finding> findings) {
        return new Binding<>(OptionRecord.of(type), withMainName(type, options), at, what, findings)
                .bind();
    }

    /// Binds the options of a dataset reader: the value beside its key is the main option.
    public static <O extends Record> Optional<O> bind(
            Class<O> type,
            ReaderCall call,
            SourcePosition at,
            String what,
            Consumer<Finding> findings) {
        var renamed = new LinkedHashMap<String, Entry>();
        for (var entry : call.options().entries().values()) {
            var key = entry.key().equals(call.key()) ? "" : entry.key();
            renamed.put(key, new Entry(key, entry.keyPosition(), entry.value()));
        }
        return bind(type, new YamlMap(renamed, call.options().position()), at, what, findings);
    }

    /// The main option under its own name.
    private static YamlMap withMainName(Class<? extends Record> type, YamlMap options) {
        var main = describe(type).stream().filter(OptionShape::isMain).findFirst();
        var unnamed = options.entries().get("");
        if (main.isEmpty() || unnamed == null) {
            return options;
        }
        var named = new LinkedHashMap<>(options.entries());
        var entry = new Entry(main.get().name(), unnamed.keyPosition(), unnamed.value());
        if (named.putIfAbsent(entry.key(), entry) == null) {
            named.remove("");
        }
        return new YamlMap(named, options.position());
    }

    private record Binding<O extends Record>(
            OptionRecord<O> record,
            YamlMap options,
            SourcePosition at,
            String what,
            Consumer<Finding> findings) {
        private Optional<O> bind() {
            boolean isRight = reportUnknown();
            var components = record.components();
            var values = new @Nullable Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                var component = components.get(i);
                var value = new OptionValue(component, what, findings);
                var given = options.get(component.shape().name());
                if (given == null || ShapeCheck.isNothing(given)) {
                    isRight &= !reportMissing(component.shape());
                    values[i] = value.byDefault();
                } else {
                    values[i] = value.of(given);
                    isRight &= values[i] != null;
                }
            }
            return isRight ? made(values) : Optional.empty();
        }

        private boolean reportUnknown() {
            var names = record.components().stream().map(c -> c.shape().name()).toList();
            boolean isRight = true;
            for (var entry : options.entries().values()) {
                if (entry.key().isEmpty()) {
                    findings.accept(noMain(entry));
                    isRight = false;
                } else if (!names.contains(entry.key())) {
                    findings.accept(UnknownKey.finding(entry, "option of " + what, names));
                    isRight = false;
                }
            }
            return isRight;
        }

        private Finding noMain(Entry entry) {
            var mains =
                    record.components().stream().map(c -> c.shape()).filter(OptionShape::isMain);
            var main = mains.findFirst();
            if (main.isPresent()) {
                return Finding.error(
                                "duplicate-key",
                                entry.value().position(),
                                "`" + main.get().name() + "` of " + what + " is given twice")
                        .withFix("keep the value beside `" + what + "`, or the one below it");
            }
            var found = WrongType.found(entry.value());
            return Finding.error(
                            "wrong-type",
                            entry.value().position(),
                            what + " takes no value beside its name; here stands " + found)
                    .withFix("write `" + what + "` alone, and options in lines below it");
        }

        private boolean reportMissing(OptionShape shape) {
            if (!shape.isRequired()) {
                return false;
            }
            var example = (shape.isMain() ? what : shape.name()) + ": " + shape.example();
            findings.accept(
                    Finding.error("missing-option", at, what + " needs " + shape.words())
                            .withFact(shape.name(), shape.doc())
                            .withFix("write, for example, `" + example + "`"));
            return true;
        }

        private Optional<O> made(@Nullable Object[] values) {
            try {
                var types =
                        Arrays.stream(record.type().getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new);
                var constructor = record.type().getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return Optional.of(constructor.newInstance(values));
            } catch (InvocationTargetException e) {
                return refused(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(record.type().getName() + " cannot be made", e);
            }
        }

        /// A record may refuse what does not go together; its message is for people.
        private Optional<O> refused(@Nullable Throwable why) {
            if (!(why instanceof IllegalArgumentException) || why.getMessage() == null) {
                throw new IllegalArgumentException(
                        record.type().getName() + " cannot be made", why);
            }
            findings.accept(
                    Finding.error("wrong-value", at, what + ": " + why.getMessage())
                            .withFix("correct its options"));
            return Optional.empty();
        }
    }
}

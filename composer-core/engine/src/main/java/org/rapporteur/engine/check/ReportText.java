package org.rapporteur.engine.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Passage;
import org.rapporteur.document.TitleLine;
import org.rapporteur.engine.check.claim.Context;
import org.rapporteur.engine.check.claim.DatasetTally;
import org.rapporteur.engine.check.claim.EntryReader;
import org.rapporteur.engine.check.claim.Figures;
import org.rapporteur.engine.check.claim.GroupClaim;
import org.rapporteur.engine.check.claim.GroupLabels;
import org.rapporteur.engine.check.claim.GroupReader;
import org.rapporteur.engine.check.claim.Nouns;
import org.rapporteur.engine.check.claim.Tally;
import org.rapporteur.engine.check.claim.TallyReader;
import org.rapporteur.engine.check.claim.TallySubject;
import org.rapporteur.engine.check.names.NameList;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Sentences;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as the rules read it, made once for all of them.
final class ReportText {
    private static final int MOST_DAYS = 366;

    private final CheckRequest request;
    private final Optional<Language> language;
    private final Language unknown = Language.unknown();
    private final List<Passage> passages;
    private final Figures figures;
    private @Nullable List<Passage> prose;
    private @Nullable Map<Passage, List<Sentence>> sentences;
    private @Nullable GroupLabels groups;
    private @Nullable Nouns nouns;
    private @Nullable Context context;
    private @Nullable NameList names;
    private @Nullable List<Tally> tallies;
    private @Nullable List<GroupClaim> groupClaims;

    ReportText(CheckRequest request) {
        this.request = request;
        language = Language.of(request.labels().language());
        passages = request.document().passages();
        figures = new Figures(request.datasets());
    }

    /// The report's language, where the rules have words of it.
    Optional<Language> language() {
        return language;
    }

    /// Its words, which may be none.
    Language words() {
        return language.orElse(unknown);
    }

    List<Passage> passages() {
        return passages;
    }

    /// The passages that somebody wrote for the report: cells of datasets are none.
    List<Passage> prose() {
        if (prose == null) {
            var sources = datasetFiles();
            prose =
                    passages.stream()
                            .filter(passage -> passage.position().isKnown())
                            .filter(passage -> !sources.contains(passage.position().file()))
                            .toList();
        }
        return prose;
    }

    /// The sentences of the prose, by passage.
    Map<Passage, List<Sentence>> sentences() {
        if (sentences == null) {
            var abbreviations =
                    language.map(known -> known.set("abbreviations")).orElseGet(PhraseSet::new);
            sentences = new LinkedHashMap<>();
            for (var passage : prose()) {
                sentences.put(passage, Sentences.of(passage, abbreviations));
            }
        }
        return sentences;
    }

    /// All sentences of the prose, in their order.
    List<Sentence> allSentences() {
        var all = new ArrayList<Sentence>();
        sentences().values().forEach(all::addAll);
        return all;
    }

    /// Whether the text has a label such as "Annex II", in any case of letters.
    boolean mentions(String label) {
        var wanted = label.toLowerCase(Locale.ROOT);
        return prose().stream()
                .map(passage -> passage.text().toLowerCase(Locale.ROOT))
                .anyMatch(words -> hasWhole(words, wanted));
    }

    /// "annex i" is not in "annex ii".
    private static boolean hasWhole(String words, String wanted) {
        int at = words.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            if (end == words.length() || !Character.isLetterOrDigit(words.charAt(end))) {
                return true;
            }
            at = words.indexOf(wanted, at + 1);
        }
        return false;
    }

    Figures figures() {
        return figures;
    }

    GroupLabels groups() {
        if (groups == null) {
            groups =
                    new GroupLabels(
                            request.datasets(), language.orElse(null), request.labels().language());
        }
        return groups;
    }

    /// The lists, tables and lines that count groups.
    List<Tally> tallies() {
        if (tallies == null) {
            tallies = request.datasets().isEmpty() ? List.of() : readTallies();
        }
        return tallies;
    }

    private List<Tally> readTallies() {
        var entries = entries();
        var all = new ArrayList<Tally>();
        request.datasets()
                .forEach(dataset -> DatasetTally.of(dataset, entries).ifPresent(all::add));
        all.addAll(
                new TallyReader(
                                entries,
                                new TallySubject(
                                        words(),
                                        language.isEmpty() ? null : nouns(),
                                        language.isEmpty() ? null : context()),
                                datasetFiles())
                        .of(request.document()));
        return all;
    }

    /// The names that the datasets hold.
    NameList names() {
        if (names == null) {
            names = new NameList();
            request.datasets().forEach(names::add);
        }
        return names;
    }

    /// What sentences say of groups; to be asked for only where there are words of the language.
    List<GroupClaim> groupClaims() {
        if (groupClaims == null) {
            groupClaims = request.datasets().isEmpty() ? List.of() : readGroupClaims();
        }
        return groupClaims;
    }

    private List<GroupClaim> readGroupClaims() {
        var reader = new GroupReader(words(), nouns(), groups(), figures, context());
        var claims = new ArrayList<GroupClaim>();
        var entries = entries();
        sentences()
                .forEach((passage, inside) -> {
                    if (passage.place() != Passage.Place.CELL && entries.entry(passage).isEmpty()) {
                        var earlier = Optional.<Sentence>empty();
                        for (var sentence : inside) {
                            claims.addAll(reader.of(sentence, earlier));
                            earlier = Optional.of(sentence);
                        }
                    }
                });
        var inTallies = new HashSet<SourcePosition>();
        tallies().forEach(tally -> tally.entries().forEach(one -> inTallies.add(one.position())));
        claims.removeIf(
                claim -> inTallies.contains(claim.sentence().position(claim.number().start())));
        return claims;
    }

    private EntryReader entries() {
        var vocabularies =
                request.datasets().stream()
                        .flatMap(dataset -> Figures.coded(dataset).stream())
                        .flatMap(column -> Stream.ofNullable(column.vocabulary()))
                        .distinct()
                        .toList();
        return new EntryReader(words(), groups(), vocabularies);
    }

    private Set<String> datasetFiles() {
        return request.datasets().stream().map(Dataset::source).collect(Collectors.toSet());
    }

    /// To be asked for only where there are words of the language.
    Nouns nouns() {
        if (nouns == null) {
            nouns = new Nouns(request.datasets(), language.orElseThrow(), request.labels());
        }
        return nouns;
    }

    /// To be asked for only where there are words of the language.
    Context context() {
        if (context == null) {
            context = new Context(language.orElseThrow(), groups(), years(), ownDays(), titles());
        }
        return context;
    }

    /// The years that the report is of.
    private Set<Integer> years() {
        return dates().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    private Set<MonthDay> ownDays() {
        return dates().stream().map(MonthDay::from).collect(Collectors.toSet());
    }

    /// Days of the meeting and of the report, and of the data.
    private List<LocalDate> dates() {
        var dates = new ArrayList<LocalDate>();
        for (var field : List.of("report.date", "report.issued")) {
            request.figure(field).ifPresent(date -> addDays(date.value(), dates));
        }
        request.datasets().forEach(dataset -> dataset.asOf().ifPresent(dates::add));
        return dates;
    }

    /// A day, or all days between two.
    private static void addDays(String value, List<LocalDate> dates) {
        var ends = value.split("/", 2);
        var first = LocalDate.parse(ends[0]);
        var last = LocalDate.parse(ends[ends.length - 1]);
        first.datesUntil(last.plusDays(1)).limit(MOST_DAYS).forEach(dates::add);
    }

    private List<String> titles() {
        var titles = new ArrayList<String>();
        for (var field : List.of("title", "subtitle", "short_title", "organization", "series")) {
            request.figure("report." + field).ifPresent(datum -> titles.add(datum.value()));
        }
        for (TitleLine line : request.document().titleBlock()) {
            titles.add(Nodes.text(line.content()));
        }
        return titles;
    }
}

package org.rapporteur.plugin.contributions;

import org.rapporteur.section.Option;

/// Options of [ContributionsListSection].
public record ContributionsListOptions(
        @Option(doc = "Numbers the contributions from 1.", byDefault = "true") boolean numbered) {}

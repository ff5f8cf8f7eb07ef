package example.surveyresults;

import org.pf4j.Extension;
import org.rapporteur.data.Code;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.section.Vocabularies;

import java.util.List;

/// Five steps from "strongly disagree" to "strongly agree" (R. Likert, 1932).
@Extension
public final class AgreementScale implements Vocabularies {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of(
                        "example-agreement",
                        Code.of("1", "Strongly disagree").labelled("fr", "Pas du tout d’accord"),
                        Code.of("2", "Disagree").labelled("fr", "Pas d’accord"),
                        Code.of("3", "Neither").labelled("fr", "Sans avis"),
                        Code.of("4", "Agree").labelled("fr", "D’accord"),
                        Code.of("5", "Strongly agree").labelled("fr", "Tout à fait d’accord")));
    }
}

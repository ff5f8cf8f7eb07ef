/// The plugin `example.survey-results` of Rapporteur: reads exports of LimeSurvey, and shows their
/// answers.
package example.surveyresults;

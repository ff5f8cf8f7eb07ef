package org.rapporteur.testkit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Composes what [SectionTest] and [ReportTest] describe, and hands it to the test.
final class ReportTests implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        var method = context.getRequiredTestMethod();
        var ofSection = method.getAnnotation(SectionTest.class);
        if (ofSection != null) {
            return Stream.of(ofSection.languages())
                    .map(language ->
                            new Invocation(language, SectionFiles.of(ofSection, language), ""));
        }
        var ofReport = method.getAnnotation(ReportTest.class);
        return Stream.of(new Invocation("", texts(ofReport.files()), ofReport.folder()));
    }

    static Map<String, String> texts(ReportFile... files) {
        var texts = new LinkedHashMap<String, String>();
        for (var file : files) {
            texts.put(file.path(), file.text());
        }
        return texts;
    }

    private record Invocation(String language, Map<String, String> files, String folder)
            implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int number) {
            return language.isEmpty() ? "report" : language;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Composing(files, folder));
        }
    }

    private static final class Composing implements ParameterResolver, AfterEachCallback {
        private final TestFolder folder;

        Composing(Map<String, String> files, String folder) {
            this.folder = TestFolder.of(folder, files);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestReport.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return TestReport.of(PluginUnderTest.onClassPath(), folder);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            folder.delete();
        }
    }
}

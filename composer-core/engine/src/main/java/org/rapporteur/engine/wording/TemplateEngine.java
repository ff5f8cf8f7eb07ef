package org.rapporteur.engine.wording;

import org.apache.velocity.Template;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Properties;

/// Velocity, locked down: no files, no macros, no text that becomes template, unknown names are
/// errors. One for the process, made when the first template is parsed.
final class TemplateEngine {
    /// What Velocity has and templates of reports have not.
    static final List<String> SWITCHED_OFF =
            List.of("define", "evaluate", "include", "macro", "parse", "stop");

    private final Template template = new Template();
    private final SimpleNode root;

    private TemplateEngine(SimpleNode root) {
        this.root = root;
    }

    private static final class Holder {
        static final RuntimeInstance VELOCITY = velocity();
    }

    private static RuntimeInstance velocity() {
        var velocity = new RuntimeInstance();
        velocity.init(settings());
        SWITCHED_OFF.forEach(velocity::removeDirective);
        return velocity;
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowList.class.getName());
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        settings.setProperty("resource.loader.none.class", NoFiles.class.getName());
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, "false");
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "false");
        settings.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
        return settings;
    }

    /// @throws ParseException if the text is no template
    static TemplateEngine parse(String name, String text) throws ParseException {
        var template = new Template();
        template.setName(name);
        template.setRuntimeServices(Holder.VELOCITY);
        var parsed = new TemplateEngine(Holder.VELOCITY.parse(new StringReader(text), template));
        parsed.template.setName(name);
        parsed.template.setRuntimeServices(Holder.VELOCITY);
        parsed.template.setData(parsed.root);
        parsed.template.initDocument();
        return parsed;
    }

    SimpleNode root() {
        return root;
    }

    void write(Context context, Writer out) {
        template.merge(context, out);
    }
}

package org.rapporteur.engine.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.finding.Severity;

import java.util.stream.Stream;

/// What is no member, directive or name of templates is an error, each time: nothing of it is
/// passed over in silence.
final class TemplateRefusalsTest {
    static Stream<String> escapes() {
        return """
        $title.class
        $title.getClass()
        ${title.class.name}
        $!title.class
        $title['class']
        $title.class.forName('java.lang.Runtime')
        $title.class.forName('java.lang.Runtime').getRuntime().exec('touch NEW')
        $title.getClass().getClassLoader()
        $title.class.protectionDomain.codeSource.location
        $participants.class
        $participants.getClass().forName('java.lang.System').getProperty('user.home')
        $participants.get(0).class
        $participants[0].class.classLoader
        $participants.iterator().next()
        $participants.stream().toList()
        $participants.clear()
        $participants.add('x')
        $participants.remove(0)
        $participants.set(0, 'x')
        $participants.sort($number)
        $participants[0].put('name', 'x')
        $participants[0].remove('name')
        $participants[0].entrySet().iterator()
        $participants[0].values().clear()
        $participants[0].compute('x', $number)
        $participants[5]
        $participants.get(-1)
        $count.class
        $count.getClass()
        $count.position.file
        $count.source
        $count.hashCode()
        $count.toString()
        $number.class
        $number.class.getResource('/')
        $number.MAX_VALUE
        $number.getInteger('x')
        $number.toString().getBytes()
        $labels.class
        $labels.labels
        $labels.getClass().getModule()
        $labels.language.class
        $labels.text('nothing')
        $labels.text('as-of', $participants)
        $title.getBytes()
        $title.bytes
        $title.chars()
        $title.repeat(2000000000)
        $title.format('%s', 'x')
        $title.intern()
        $title.matches('(a+)+b')
        $title.replaceAll('(a+)+', 'b')
        $title.split('x')
        $title.formatted('x')
        $title.describeConstable()
        $title.transform($number)
        $title.valueOf('x')
        $title.toURI()
        $foreach.class
        #foreach($p in $participants)$foreach.class#end
        #foreach($p in $participants)$foreach.parent.class#end
        #foreach($p in $participants)$foreach.topmost#end
        #foreach($p in $participants)$foreach.info#end
        #foreach($p in $participants)$foreach.stop()#end
        #foreach($p in $participants)$foreach.put('a', 'b')#end
        #foreach($c in $title)$c#end
        #foreach($c in $title.class.methods)$c#end
        #foreach($c in $number)$c#end
        #foreach($c in $count)$c#end
        #set($title.value = 'x')
        #set($participants[0].name = 'x')
        #set($participants[0] = 'x')
        #set($count.text = '26')
        #set($labels.total = 'x')
        #set($c = $title.class)$c
        #set($m = 'forName')$title.class.$m
        #set($x = $title.class.forName('java.io.File'))$x
        #include('FILE')
        #include('../secret')
        #include("../../../../etc/passwd")
        #parse('FILE')
        #parse('list.html.vm')
        #{include}('FILE')
        #{parse}('FILE')
        #evaluate('$title.class')
        #evaluate("#include('FILE')")
        #{evaluate}('#parse("FILE")')
        #define($x)$title.class#end$x
        #macro(m)$title.class#end#m()
        #macro(m)#m()#end#m()
        #@m()x#end
        #stop
        #m()
        $runtime
        $context.put('x', 'y')
        $velocityCount
        $class
        $application
        $request.session
        $velocity.engine
        $template
        $evaluate
        $System.exit(0)
        $Runtime.getRuntime()
        ${empty.class}
        $empty.getFirst()
        $participants.toArray()
        ${title.class.forName('java.lang.ProcessBuilder')}
        #if($title.class)x#end
        #if($title.getClass().name == 'java.lang.String')x#end
        #if($unknown)x#end
        $title.length().class
        $title.trim().class
        $title.isEmpty().class
        ${empty|$title.class}
        ${nope|$participants.class}
        $participants
        $labels
        $participants[0]
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void every_escape_is_an_error(String template) {
        var written = Written.of("<p>" + template + "</p>");
        assertTrue(
                written.findings().stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR),
                written::text);
    }
}

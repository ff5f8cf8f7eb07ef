package org.rapporteur.engine.verify;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Goes through the code of one class and tells what it uses.
final class CodeScan {
    private static final String SWITCH_BOOTSTRAPS = "Ljava/lang/runtime/SwitchBootstraps;";
    private static final String MATCH_EXCEPTION = "java/lang/MatchException";
    private static final String ENUM_MAP = "$SwitchMap$";

    private final String className;
    private final String file;
    private final Consumer<MemberUse> members;
    private final Consumer<SwitchUse> switches;

    private String method = "";
    private int line;
    private final List<String> switched = new ArrayList<>();
    private final List<Opcode> sinceMatchException = new ArrayList<>();
    private boolean inMatchException;

    CodeScan(ClassModel type, Consumer<MemberUse> members, Consumer<SwitchUse> switches) {
        className = type.thisClass().asInternalName().replace('/', '.');
        file =
                type.findAttribute(Attributes.sourceFile())
                        .map(SourceFileAttribute::sourceFile)
                        .map(name -> name.stringValue())
                        .orElse("");
        this.members = members;
        this.switches = switches;
    }

    void over(ClassModel type) {
        type.methods().forEach(this::over);
    }

    private void over(MethodModel one) {
        method = one.methodName().stringValue();
        line = 0;
        switched.clear();
        inMatchException = false;
        one.code().ifPresent(code -> code.elementStream().forEach(this::element));
    }

    private Place place() {
        return new Place(className, method, file, line);
    }

    private void element(CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case InvokeInstruction call -> {
                members.accept(MemberUse.of(call, place()));
                endOfMatchException(call);
            }
            case FieldInstruction field -> {
                members.accept(MemberUse.of(field, place()));
                enumSwitch(field.name().stringValue());
            }
            case InvokeDynamicInstruction site -> site(site);
            case NewObjectInstruction made
                    when made.className().asInternalName().equals(MATCH_EXCEPTION) -> {
                inMatchException = true;
                sinceMatchException.clear();
            }
            case Instruction instruction when inMatchException ->
                    sinceMatchException.add(instruction.opcode());
            default -> {}
        }
    }

    private void site(InvokeDynamicInstruction site) {
        // the default of a switch follows it at once, before those inside of it
        boolean isSwitch =
                site.bootstrapMethod().owner().descriptorString().equals(SWITCH_BOOTSTRAPS);
        if (isSwitch) {
            switched.clear();
        }
        for (var argument : site.bootstrapArgs()) {
            if (argument instanceof DirectMethodHandleDesc handle) {
                members.accept(MemberUse.of(handle, place()));
            } else if (isSwitch
                    && argument instanceof ClassDesc label
                    && label.isClassOrInterface()) {
                var name = label.descriptorString();
                switched.add(name.substring(1, name.length() - 1).replace('/', '.'));
            }
        }
        if (isSwitch && site.name().stringValue().equals("enumSwitch")) {
            var type = site.typeSymbol().parameterType(0).descriptorString();
            switched.add(type.substring(1, type.length() - 1).replace('/', '.'));
        }
    }

    /// An enum's constants are looked up in a table of the plugin's own, which is named for it:
    /// `$SwitchMap$org$rapporteur$finding$Severity`.
    private void enumSwitch(String field) {
        if (field.startsWith(ENUM_MAP)) {
            switched.clear();
            switched.add(field.substring(ENUM_MAP.length()).replace('$', '.'));
        }
    }

    /// Compilers end a switch that has no `default` with `new MatchException(null, null)`. With a
    /// message it belongs to a record pattern.
    private void endOfMatchException(InvokeInstruction call) {
        boolean isEnd =
                inMatchException
                        && call.owner().asInternalName().equals(MATCH_EXCEPTION)
                        && call.name().stringValue().equals("<init>");
        if (isEnd) {
            long nulls = sinceMatchException.stream().filter(Opcode.ACONST_NULL::equals).count();
            if (nulls == 2) {
                switched.forEach(type -> switches.accept(new SwitchUse(type, place())));
            }
            inMatchException = false;
        }
    }
}

package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Rewrites the classes of a plugin while they are loaded, because Java has no other means to end a
/// thread or to keep a program from being ended (JEP 411, JEP 486): each method and each turn of a
/// loop looks at the [StopSign], and a call that would end the program throws instead.
///
/// It answers mistakes, not malice: code that reaches `System.exit` by reflection is not found.
final class CodeGuard {
    private static final ClassDesc SIGN = ClassDesc.of(StopSign.class.getName());
    private static final ClassDesc RUNTIME = ClassDesc.of("java.lang.Runtime");
    private static final ClassDesc SYSTEM = ClassDesc.of("java.lang.System");
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc STATUS =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc RUNTIME_AND_STATUS =
            MethodTypeDesc.of(ConstantDescs.CD_void, RUNTIME, ConstantDescs.CD_int);

    private final ClassFile classFile;

    /// @param own the plugin's own class files by class name, which tell who extends whom
    CodeGuard(Function<String, byte @Nullable []> own) {
        var resolver =
                ClassHierarchyResolver.ofResourceParsing((ClassDesc type) -> stream(own, type))
                        .orElse(
                                ClassHierarchyResolver.ofClassLoading(
                                        CodeGuard.class.getClassLoader()))
                        .orElse(_ -> ClassHierarchyInfo.ofClass(ConstantDescs.CD_Object))
                        .cached();
        classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver));
    }

    private static @Nullable InputStream stream(
            Function<String, byte @Nullable []> own, ClassDesc type) {
        var descriptor = type.descriptorString();
        var bytes = own.apply(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    /// The same class, guarded. A class file that cannot be rewritten is left as it is: the virtual
    /// machine says what is wrong with it.
    byte[] guarded(byte[] original) {
        try {
            return classFile.transformClass(
                    classFile.parse(original),
                    ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Watch::new)));
        } catch (IllegalArgumentException _) {
            return original;
        }
    }

    /// Goes through the code of one method.
    private static final class Watch implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();
        private boolean hasBegun;

        /// The first look belongs to the first line, so that a stack trace names one.
        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (!hasBegun && element instanceof LineNumber) {
                code.with(element);
                look(code);
                hasBegun = true;
                return;
            }
            if (!hasBegun && element instanceof Instruction) {
                look(code);
                hasBegun = true;
            }
            guarded(code, element);
        }

        private void guarded(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget target -> {
                    passed.add(target.label());
                    code.with(target);
                }
                case BranchInstruction branch -> {
                    if (passed.contains(branch.target())) {
                        look(code);
                    }
                    code.with(branch);
                }
                case InvokeInstruction call -> {
                    var owner = call.owner().asSymbol();
                    var name = call.name().stringValue();
                    stand(owner, name)
                            .ifPresentOrElse(
                                    type -> code.invokestatic(SIGN, "exit", type),
                                    () -> code.with(call));
                }
                case InvokeDynamicInstruction site -> site(code, site);
                default -> code.with(element);
            }
        }

        private static void look(CodeBuilder code) {
            code.invokestatic(SIGN, "look", NOTHING);
        }

        /// `System::exit` is no call, but the argument of one.
        private static void site(CodeBuilder code, InvokeDynamicInstruction site) {
            var arguments =
                    site.bootstrapArgs().stream().map(Watch::argument).toArray(ConstantDesc[]::new);
            if (Arrays.asList(arguments).equals(site.bootstrapArgs())) {
                code.with(site);
            } else {
                code.invokedynamic(
                        DynamicCallSiteDesc.of(
                                site.bootstrapMethod(),
                                site.name().stringValue(),
                                site.typeSymbol(),
                                arguments));
            }
        }

        private static ConstantDesc argument(ConstantDesc argument) {
            return argument instanceof DirectMethodHandleDesc handle
                    ? stand(handle.owner(), handle.methodName())
                            .<ConstantDesc>map(type ->
                                    MethodHandleDesc.ofMethod(
                                            DirectMethodHandleDesc.Kind.STATIC, SIGN, "exit", type))
                            .orElse(argument)
                    : argument;
        }

        /// The type of the method that stands for one that ends the program.
        private static Optional<MethodTypeDesc> stand(ClassDesc owner, String name) {
            if (owner.equals(SYSTEM) && name.equals("exit")) {
                return Optional.of(STATUS);
            }
            return owner.equals(RUNTIME) && (name.equals("exit") || name.equals("halt"))
                    ? Optional.of(RUNTIME_AND_STATUS)
                    : Optional.empty();
        }
    }
}

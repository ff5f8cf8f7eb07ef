package org.rapporteur.engine.verify;

import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;

/// A method or field of some class that a plugin's code uses.
///
/// @param owner class name with dots
/// @param descriptor of a method `(I)V`, of a field `I`
record MemberUse(String owner, String name, String descriptor, Place place) {
    static MemberUse of(InvokeInstruction call, Place place) {
        return new MemberUse(
                dotted(call.owner().asInternalName()),
                call.name().stringValue(),
                call.type().stringValue(),
                place);
    }

    static MemberUse of(FieldInstruction field, Place place) {
        return new MemberUse(
                dotted(field.owner().asInternalName()),
                field.name().stringValue(),
                field.type().stringValue(),
                place);
    }

    /// `Blocks::item`, or what a lambda or a switch is made with.
    static MemberUse of(DirectMethodHandleDesc handle, Place place) {
        var owner = handle.owner().descriptorString();
        return new MemberUse(
                dotted(owner.substring(1, owner.length() - 1)),
                handle.methodName(),
                handle.lookupDescriptor(),
                place);
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}

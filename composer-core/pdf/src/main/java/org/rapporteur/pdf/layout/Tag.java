package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A place in the logical structure of a document. Known by its identity; it knows its parent, and
/// the order in which tags are first met on the pages is their order among their siblings. So
/// nothing holds on to a tag whose pages are done.
public final class Tag implements Meaning {
    private final Role role;
    private final @Nullable Tag parent;
    private final List<Trait> traits;

    private Tag(Role role, @Nullable Tag parent, List<Trait> traits) {
        this.role = role;
        this.parent = parent;
        this.traits = traits;
    }

    static Tag root(Trait... traits) {
        return new Tag(Role.DOCUMENT, null, List.of(traits));
    }

    Tag child(Role childRole, Trait... childTraits) {
        return new Tag(childRole, this, List.of(childTraits));
    }

    public Role role() {
        return role;
    }

    /// Null for the root.
    public @Nullable Tag parent() {
        return parent;
    }

    public List<Trait> traits() {
        return traits;
    }

    /// This tag or the nearest one above it that is a link; null outside of links.
    public @Nullable Tag link() {
        for (var tag = this; tag != null; tag = tag.parent) {
            if (tag.role == Role.LINK) {
                return tag;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return parent == null ? role.pdfName() : parent + "/" + role.pdfName();
    }
}

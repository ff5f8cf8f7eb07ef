package org.rapporteur.engine.wording;

import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Stands between templates and Java: a template reaches [Members] and nothing else. There is no
/// reflection behind it. Velocity makes it by its name, hence the public constructor.
public final class AllowList implements Uberspect {
    public AllowList() {}

    @Override
    public void init() {}

    @Override
    public Iterator<?> getIterator(@Nullable Object target, Info info) {
        var budget = Budget.CURRENT.get();
        budget.loop(info);
        return switch (target) {
            case Collection<?> list -> new CountedIterator(list.iterator(), budget);
            case Map<?, ?> map -> new CountedIterator(map.values().iterator(), budget);
            case null, default ->
                    throw TemplateProblem.at(
                            info,
                            "template-value",
                            "`#foreach` needs a list, not " + PrintedValues.kind(target),
                            "go through a list, or use `#if`");
        };
    }

    @Override
    public VelMethod getMethod(
            Object target, String member, @Nullable Object[] arguments, Info info) {
        return new Call(target, member, info);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String member, Info info) {
        return new Call(target, member, info);
    }

    @Override
    public VelPropertySet getPropertySet(
            Object target, String member, @Nullable Object value, Info info) {
        throw TemplateProblem.at(
                info,
                "template-change",
                "data cannot be changed from a template",
                "set a name of your own: `#set($total = …)`");
    }

    private record Call(Object target, String member, Info info)
            implements VelMethod, VelPropertyGet {
        @Override
        public Object invoke(Object object) {
            return invoke(object, new Object[0]);
        }

        @Override
        public Object invoke(Object object, @Nullable Object[] arguments) {
            try {
                var budget = Budget.CURRENT.get();
                budget.step();
                if (object instanceof CharSequence text) {
                    budget.handle(text);
                }
                return Members.call(object, member, given(arguments));
            } catch (TemplateProblem problem) {
                throw problem.or(info);
            }
        }

        private static List<Object> given(@Nullable Object[] arguments) {
            return Arrays.stream(arguments).map(value -> value == null ? "" : value).toList();
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return member;
        }

        @Override
        public java.lang.reflect.@Nullable Method getMethod() {
            return null;
        }

        @Override
        public Class<?> getReturnType() {
            return Object.class;
        }
    }
}

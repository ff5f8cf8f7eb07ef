package org.rapporteur.engine.wording;

import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

import java.io.Reader;

/// Finds nothing: templates come as texts, and none reads another. Velocity makes it by its name,
/// hence the public constructor.
public final class NoFiles extends ResourceLoader {
    public NoFiles() {}

    @Override
    public void init(ExtProperties configuration) {}

    @Override
    public Reader getResourceReader(String name, String encoding) {
        throw new ResourceNotFoundException("templates read no files: " + name);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}

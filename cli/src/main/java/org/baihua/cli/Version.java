package org.baihua.cli;

import picocli.CommandLine.IVersionProvider;

/// The version as built, from the jar's manifest; `development` in a build folder.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"baihua " + text()};
    }

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

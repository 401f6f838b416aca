package org.baihua.consult.link;

/// A model that turns a text into a vector so that texts of like meaning lie close together.
///
/// The program brings none: an installation may add one as a service
/// (`META-INF/services/org.baihua.consult.link.Meaning`), such as the module `core/meaning`. Such a
/// model may suggest; it cannot tell 不予 from 可以, so it never claims. [InstalledModel] finds it.
public interface Meaning {

    /// What the model is called, for whoever asks what is installed.
    default String name() {
        return getClass().getSimpleName();
    }

    /// The vector of `text`, of length 1.
    float[] vector(String text);
}

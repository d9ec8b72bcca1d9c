#include <media/player/plugins.h>

#include <QLibrary>

namespace belvedere::media {

// QMediaPlayer has GStreamer in this process already; it is only asked, so nothing more is linked.
void loadPlugins()
{
    using Load = void *(*)(const char *name); // gst_plugin_load_by_name(), which gives a GstObject or null
    using Unref = void (*)(void *object);
    QLibrary library(QStringLiteral("gstreamer-1.0"), 0);
    const auto load = reinterpret_cast<Load>(library.resolve("gst_plugin_load_by_name"));
    const auto unref = reinterpret_cast<Unref>(library.resolve("gst_object_unref"));
    if (!load || !unref)
        return;
    for (const char *name : {"libav", "soup", "typefindfunctions", "hls", "mpegtsdemux", "isomp4", "videoparsersbad", "audioparsers",
                             "videoconvertscale", "audioconvert", "audioresample", "volume"})
        if (void *plugin = load(name))
            unref(plugin);
}

} // namespace belvedere::media

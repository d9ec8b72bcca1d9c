#include <media/player/plugins.h>

#include <gst/gst.h>

#include <initializer_list>

namespace belvedere::media {

void loadPlugins()
{
    for (const char *name : {"libav", "soup", "typefindfunctions", "hls", "mpegtsdemux", "isomp4", "videoparsersbad", "audioparsers",
                             "videoconvertscale", "audioconvert", "audioresample", "volume", "audiofx"})
        if (GstPlugin *plugin = gst_plugin_load_by_name(name))
            gst_object_unref(plugin);
}

} // namespace belvedere::media

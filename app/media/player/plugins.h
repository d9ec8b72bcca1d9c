// The plugins of GStreamer that a video needs, loaded before there is one: otherwise the first picture waits
// for them, a sixth of a second for the decoders alone.
#pragma once

namespace belvedere::media {

// On the calling thread, which may be any. What is not there is left to be said by the first video.
void loadPlugins();

} // namespace belvedere::media

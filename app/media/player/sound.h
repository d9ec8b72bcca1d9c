// Where the sound of a video goes.
#pragma once

#include <QAudioOutput>

#include <memory>

namespace belvedere::media {

// The default device. A film that plays faster or slower keeps the height of its voices: GStreamer's scaletempo is put
// before the device, which QAudioOutput has no word for (Qt 6.4). Without it, they rise and fall with the speed.
std::unique_ptr<QAudioOutput> makeSound();

} // namespace belvedere::media

#include <media/player/sound.h>

#include <gst/gst.h>

namespace belvedere::media {
namespace {

// The element "volume" of QAudioOutput, the last before its device.
gboolean rememberVolume(GSignalInvocationHint *, guint count, const GValue *values, gpointer volume)
{
    auto *element = count == 2 ? static_cast<GstElement *>(g_value_get_object(&values[1])) : nullptr;
    GstElementFactory *factory = element ? gst_element_get_factory(element) : nullptr;
    if (factory && g_str_equal(GST_OBJECT_NAME(factory), "volume"))
        *static_cast<GstElement **>(volume) = element;
    return TRUE; // for the next one too
}

void linkTempo(GstElement *tempo, GstPad *from, GstPad *to)
{
    GstPad *in = gst_element_get_static_pad(tempo, "sink");
    GstPad *out = gst_element_get_static_pad(tempo, "src");
    gst_pad_unlink(from, to);
    if (gst_pad_link(from, in) != GST_PAD_LINK_OK || gst_pad_link(out, to) != GST_PAD_LINK_OK) {
        gst_pad_unlink(from, in);
        gst_pad_link(from, to); // as it was
    }
    gst_object_unref(in);
    gst_object_unref(out);
}

void keepPitch(GstElement *volume)
{
    GstElement *tempo = gst_element_factory_make("scaletempo", nullptr);
    GstPad *from = gst_element_get_static_pad(volume, "src");
    GstPad *to = from ? gst_pad_get_peer(from) : nullptr;
    if (tempo && to && gst_bin_add(GST_BIN(GST_ELEMENT_PARENT(volume)), tempo))
        linkTempo(tempo, from, to);
    else if (tempo)
        gst_object_unref(tempo);
    g_clear_object(&to);
    g_clear_object(&from);
}

} // namespace

std::unique_ptr<QAudioOutput> makeSound()
{
    GstElement *volume = nullptr;
    const guint added = g_signal_lookup("element-added", GST_TYPE_BIN);
    const gulong hook = added == 0 ? 0 : g_signal_add_emission_hook(added, 0, rememberVolume, &volume, nullptr);
    auto sound = std::make_unique<QAudioOutput>();
    if (hook != 0)
        g_signal_remove_emission_hook(added, hook);
    if (volume)
        keepPitch(volume);
    return sound;
}

} // namespace belvedere::media

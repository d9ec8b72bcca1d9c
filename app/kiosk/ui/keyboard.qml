// The keys of Qt Virtual Keyboard, at the foot of the kiosk's own window. Nothing of what is typed is learnt or kept.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    id: root
    property string language: "fr_FR"
    readonly property int widest: 1280
    readonly property int keysHeight: keys.height

    Binding { target: VirtualKeyboardSettings; property: "activeLocales"; value: root.language === "fr_FR" ? ["fr_FR"] : [root.language, "fr_FR"] }
    Binding { target: VirtualKeyboardSettings; property: "locale"; value: root.language }
    Component.onCompleted: {
        VirtualKeyboardSettings.defaultInputMethodDisabled = true
        VirtualKeyboardSettings.defaultDictionaryDisabled = true
        VirtualKeyboardSettings.userDataPath = "/dev/null"
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
    }

    InputPanel {
        id: keys
        width: Math.min(root.width, root.widest)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
    }
}

# How CPack makes one .deb of each component. The libraries are found by dpkg-shlibdeps; what is opened while the
# program runs (plug-ins, fonts, decoders) is named here, as in installer/packages.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME belvedere)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Belvédère")
set(CPACK_PACKAGE_CONTACT "${BELVEDERE_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL belvedere belvedere-kiosk belvedere-tools belvedere-demo)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(version "${PROJECT_VERSION}-1")

set(CPACK_DEBIAN_BELVEDERE_PACKAGE_NAME belvedere)
set(CPACK_DEBIAN_BELVEDERE_PACKAGE_SECTION education)
set(CPACK_DEBIAN_BELVEDERE_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_BELVEDERE_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-wayland, shared-mime-info, fonts-sora, fonts-inter, qt6-virtualkeyboard-plugin, qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtquick-layouts, qml6-module-qtqml-workerscript, qml6-module-qt-labs-folderlistmodel, gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-libav")
set(CPACK_DEBIAN_BELVEDERE_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng")
set(CPACK_DEBIAN_BELVEDERE_PACKAGE_SUGGESTS "belvedere-demo, belvedere-kiosk, openssl, prosody")
set(CPACK_DEBIAN_BELVEDERE_DESCRIPTION "guidance kiosk: find métiers, formations and people
Pupils climb four puys (24 questions), see the pôles and métiers that fit
and why, read fiches métiers offline, watch short videos, and keep what
they like in a classeur that five words open again.

Anonymous; works without network, by keyboard alone and by touch alone.")

set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_NAME belvedere-kiosk)
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_SECTION education)
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_DEPENDS "belvedere (>= ${version}), cage, seatd, xwayland, systemd")
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_RECOMMENDS "belvedere-demo")
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_SUGGESTS "xinit, xserver-xorg-core, xserver-xorg-input-libinput")
set(deb ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_DEBIAN_BELVEDERE-KIOSK_PACKAGE_CONTROL_EXTRA "${deb}/kiosk/postinst;${deb}/kiosk/prerm;${deb}/kiosk/postrm;${deb}/kiosk/conffiles")
set(CPACK_DEBIAN_BELVEDERE-KIOSK_DESCRIPTION "guidance kiosk: the session of a terminal
Belvédère alone on the screen of a shared machine: a user without
password or shell, a Wayland session with one program (cage) or an X
server for old machines, a watchdog that starts it again, and nothing
of a visit on the disk.

It changes the machine: no sign-in on the other consoles, no SysRq, no
core dumps. Nothing starts before the unit is enabled.")

set(CPACK_DEBIAN_BELVEDERE-TOOLS_PACKAGE_NAME belvedere-tools)
set(CPACK_DEBIAN_BELVEDERE-TOOLS_PACKAGE_SECTION education)
set(CPACK_DEBIAN_BELVEDERE-TOOLS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_BELVEDERE-TOOLS_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, fonts-sora, fonts-inter")
set(CPACK_DEBIAN_BELVEDERE-TOOLS_DESCRIPTION "guidance kiosk: make, check, sign and publish its content
belvedere-pack imports an export of fiches métiers, formations, places
and figures into one content pack, tells what is out of balance in it,
signs it and publishes it for the terminals of a region.

belvedere-study makes the yearly study of a region from the counts that
its terminals send: a page, a PDF and open data.")

set(CPACK_DEBIAN_BELVEDERE-DEMO_PACKAGE_NAME belvedere-demo)
set(CPACK_DEBIAN_BELVEDERE-DEMO_PACKAGE_SECTION education)
set(CPACK_DEBIAN_BELVEDERE-DEMO_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_BELVEDERE-DEMO_PACKAGE_ENHANCES "belvedere")
set(CPACK_DEBIAN_BELVEDERE-DEMO_DESCRIPTION "guidance kiosk: invented content to try it with
A content pack with the quiz of Belvédère and some fiches métiers,
formations and places that were written for it.")
include(CPack)

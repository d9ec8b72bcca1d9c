// The looks in which a page is drawn to pictures, to be looked at.
#pragma once

#include <look/page.h>

#include <QTest>

namespace looks {

struct Look {
    const char *name;
    belvedere::look::Mode mode;
    double text;
    QSize size; // of a page below the bar of a whole screen
};

inline const Look all[]{{"light", belvedere::look::Mode::Light, 1, {1280, 940}},
                        {"dark", belvedere::look::Mode::Dark, 1, {1280, 940}},
                        {"large", belvedere::look::Mode::Light, 2, {1280, 940}},
                        {"wide", belvedere::look::Mode::Light, 1, {1920, 1000}},
                        {"contrast", belvedere::look::Mode::Contrast, 2, {1920, 1000}}};

inline void shoot(belvedere::look::Page &page, const QSize &size, const QString &file)
{
    page.setAutoFillBackground(true);
    page.resize(size);
    static_cast<QWidget &>(page).show();
    (void)QTest::qWaitFor([] { return false; }, 300); // the layout
    page.grab().save(file);
}

} // namespace looks

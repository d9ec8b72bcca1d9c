// Words or an address as a QR code, for one's own phone.
#pragma once

#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {

// The code as a picture of `pixels` a module, black on white, with the quiet zone of four modules that
// the standard asks (ISO/IEC 18004; level of correction M), in UTF-8. Null when the text is empty or
// longer than a code can hold (2331 bytes of ASCII, 2329 of others).
QImage qrImage(const QString &text, int pixels);

// Dark on light in every theme: phones do not read it otherwise. `name` is what a screen reader says.
class QrPicture : public QWidget
{
    Q_OBJECT
public:
    QrPicture(const Theme &theme, const QString &text, const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code; // a pixel a module
};

} // namespace belvedere::look

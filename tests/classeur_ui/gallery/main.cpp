// Draws the page of the classeur to pictures, to be looked at: classeur_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"
#include "../sampleitems.h"

#include <classeur/ui/classeurpage.h>
#include <classeur/ui/documentpage.h>
#include <classeur/ui/keeppage.h>
#include <classeur/ui/resumepage.h>

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTranslator>

using namespace belvedere;
using classeur::ui::ClasseurPage;
using classeur::ui::DocumentPage;
using classeur::ui::KeepPage;
using classeur::ui::ResumePage;

namespace {

void press(QWidget &page, const QString &name)
{
    for (auto *each : page.findChildren<QAbstractButton *>())
        if (each->objectName().startsWith(name) && each->isVisibleTo(&page))
            return each->click();
}

QByteArray letterPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Inter"), 12));
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(QRect(60, 60, 600, 900), Qt::TextWordWrap, QStringLiteral("Riom, le 2 septembre 2026\n\nMadame, Monsieur,\n\n") + QStringLiteral("Je cherche un stage de deux semaines dans votre boulangerie. ").repeated(12));
    }
    painter.end();
    return bytes;
}

// All of it, as if the screen were as high as that.
void shootTall(look::Page &page, int width, const QString &file)
{
    looks::shoot(page, {width, 2200}, file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    QTranslator french;
    if (french.load(application.arguments().value(2)))
        QCoreApplication::installTranslator(&french);
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto file = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        classeur::Classeur some;
        classeurtest::fill(some);
        ClasseurPage page(theme, some);
        looks::shoot(page, each.size, file("classeur"));
        press(page, QStringLiteral("tags"));
        press(page, QStringLiteral("bin"));
        shootTall(page, each.size.width(), file("classeur-open"));
        classeur::Classeur many;
        classeurtest::fill(many, 12);
        ClasseurPage full(theme, many);
        looks::shoot(full, each.size, file("classeur-many"));
        classeur::ClasseurItem letter;
        letter.kind = classeur::ClasseurItem::Kind::Document;
        letter.ref = QStringLiteral("letter");
        letter.suffix = QStringLiteral("pdf");
        letter.title = QStringLiteral("Lettre de motivation");
        classeur::DocumentBox box;
        box.put(letter.ref, letterPdf(), {});
        DocumentPage document(theme, letter, box, Language::French);
        document.resize(each.size);
        document.setVisible(true);
        (void)QTest::qWaitFor([&document] { return document.isShown(); }, 20'000);
        looks::shoot(document, each.size, file("document"));
        letter.suffix = QStringLiteral("odt");
        DocumentPage unseen(theme, letter, box, Language::French);
        looks::shoot(unseen, each.size, file("document-odt"));
        letter.suffix = QStringLiteral("ics");
        letter.title = QStringLiteral("Mon plan, 29 novembre 2026");
        letter.ref = QString(64, u'c');
        box.put(letter.ref, "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261204\nSUMMARY:Appeler la mission locale\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261211T130000Z\nSUMMARY:Rendez-vous avec la personne qui me conseille\nEND:VEVENT\n", {});
        DocumentPage dates(theme, letter, box, Language::French);
        looks::shoot(dates, each.size, file("document-ics"));
        KeepPage keep(theme, Language::French);
        keep.offerSpace();
        keep.offerCloud();
        looks::shoot(keep, each.size, file("keep-working"));
        keep.setKept({QStringLiteral("soleil"), QStringLiteral("renard"), QStringLiteral("chapeau"), QStringLiteral("guitare"), QStringLiteral("fenêtre")},
                     QDateTime(QDate(2026, 12, 2), QTime(10, 0)), KeepPage::Reach::Everywhere);
        looks::shoot(keep, each.size, file("keep"));
        keep.setFailed(ErrorKind::DiskFull);
        looks::shoot(keep, each.size, file("keep-failed"));
        ResumePage resume(theme, true);
        if (auto *word = resume.findChild<QLineEdit *>())
            QTest::keyClicks(word, QStringLiteral("s"));
        looks::shoot(resume, each.size, file("resume"));
        resume.setWait(8);
        looks::shoot(resume, each.size, file("resume-wait"));
        resume.setFailed(ErrorKind::Offline);
        looks::shoot(resume, each.size, file("resume-offline"));
        classeur::Classeur none;
        ClasseurPage empty(theme, none);
        looks::shoot(empty, each.size, file("classeur-empty"));
    }
}

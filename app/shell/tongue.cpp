#include <shell/tongue.h>

#include <QGuiApplication>

namespace belvedere::shell {

Tongue::~Tongue()
{
    for (QTranslator *each : {&m_french, &m_own})
        QCoreApplication::removeTranslator(each);
}

void Tongue::speak(Language language)
{
    const auto install = [](QTranslator &translator, Language each) {
        if (translator.load(QStringLiteral(":/belvedere/translations/belvedere_%1.qm").arg(code(each))))
            QCoreApplication::installTranslator(&translator);
    };
    for (QTranslator *each : {&m_french, &m_own})
        QCoreApplication::removeTranslator(each);
    if (language != Language::French && language != Language::English) // English is in the code
        install(m_french, Language::French);
    install(m_own, language);
    QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace belvedere::shell

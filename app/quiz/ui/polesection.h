// One valley seen from the summit: its pôle, why it is there, its groupes and its métiers.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <quiz/proposals.h>

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace belvedere::look {
class Theme;
}

namespace belvedere::quiz::ui {

class MetierCard;

// What a section shows; nothing in it is kept after the construction.
struct SectionContent {
    const content::Catalogue &catalogue;
    const Profile &profile;
    const Wishes &wishes;
    Language language;
};

class PoleSection : public QWidget
{
    Q_OBJECT
public:
    // The valley of one pôle.
    PoleSection(const look::Theme &theme, const SectionContent &content, const PoleScore &score,
                const QVector<Proposal> &proposals, QWidget *parent = nullptr);
    // Métiers of other valleys, under a title of their own.
    PoleSection(const look::Theme &theme, const SectionContent &content, const QString &title, const QString &phrase,
                const QVector<Proposal> &proposals, QWidget *parent = nullptr);

    // Shows other métiers, if they are others; the rest of the section stays as it is.
    void setMetiers(const SectionContent &content, const QVector<Proposal> &proposals);
    const QVector<MetierCard *> &cards() const { return m_cards; }
    void openWhy(); // shows the answers behind
    bool isWhyOpen() const;
    QString pole() const { return m_pole; }

Q_SIGNALS:
    void groupeOpened(const QString &id);
    void metierOpened(const QString &id);
    void keepToggled(const QString &id);
    void asideRequested(const QString &id);

private:
    void addHead(const SectionContent &content, const PoleScore &score);
    void addWhy(const SectionContent &content, const PoleScore &score, QHBoxLayout *head);
    void addGroupes(const SectionContent &content, const QString &pole);
    MetierCard *makeCard(const SectionContent &content, const Proposal &proposal);

    const look::Theme &m_theme;
    QString m_pole;
    QVBoxLayout *m_column;
    QWidget *m_answers = nullptr;
    QAbstractButton *m_why = nullptr;
    QWidget *m_metiers = nullptr;
    QVector<MetierCard *> m_cards;
};

} // namespace belvedere::quiz::ui

// What is accessible here and what is not, as people are told: the declaration of accessibility.
#pragma once

#include <look/page.h>

namespace belvedere::shell {

// ACCESSIBILITY.md in short, in the order that the law asks for (arrêté du 20 septembre 2019 portant référentiel général
// d'amélioration de l'accessibilité, annexe): how far, what is missing, who answers, and the way of appeal.
class DeclarationPage : public look::Page
{
    Q_OBJECT
public:
    explicit DeclarationPage(look::Theme &theme, QWidget *parent = nullptr);

    static QString stateInWords(); // what the door to it says: how far the kiosk is accessible
};

} // namespace belvedere::shell

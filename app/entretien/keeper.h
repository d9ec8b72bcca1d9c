// Where an interview that is open is kept: on the disk (store.h), or nowhere, for an example.
#pragma once

#include <entretien/record.h>

#include <QFuture>

namespace belvedere::entretien {

class Keeper
{
public:
    virtual ~Keeper() = default;
    // Answered once it outlives a kill; or at once where nothing is to be kept.
    virtual QFuture<Status> keep(const Entretien &entretien) = 0;
};

class KeepsNothing : public Keeper
{
public:
    QFuture<Status> keep(const Entretien &entretien) override;
};

} // namespace belvedere::entretien

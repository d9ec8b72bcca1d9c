-- Made once the actions are there: it is faster than to keep them in order on the way.
CREATE INDEX offer_formation ON offer (formation);
CREATE INDEX action_offer ON action (offer);
CREATE INDEX action_place ON action (latitude, longitude, offer);

UPDATE formation SET
    actions = (SELECT COUNT(*) FROM offer o JOIN action a ON a.offer = o.n WHERE o.formation = formation.n),
    alternance = (SELECT COALESCE(MAX(a.alternance), 0) FROM offer o JOIN action a ON a.offer = o.n
                  WHERE o.formation = formation.n);

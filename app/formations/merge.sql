-- Actions given twice: the same formation, organisme and words. The later ones go; temp.repeated tells
-- which. Run once the offers are imported, while temp.incoming is there.
CREATE INDEX temp.incoming_digest ON incoming (digest);

CREATE TABLE temp.repeated AS
SELECT later.action, later.place, later.line, later.file, a.numero, a.offer
FROM temp.incoming later
JOIN action a ON a.n = later.action
JOIN offer o ON o.n = a.offer
WHERE later.digest IN (SELECT digest FROM temp.incoming GROUP BY digest, place HAVING COUNT(*) > 1)
  AND EXISTS (SELECT 1
              FROM temp.incoming earlier
              JOIN action b ON b.n = earlier.action
              JOIN offer p ON p.n = b.offer
              WHERE earlier.digest = later.digest AND earlier.place = later.place AND earlier.action < later.action
                AND p.formation = o.formation AND p.organisme = o.organisme);

DELETE FROM action WHERE n IN (SELECT action FROM temp.repeated);
DELETE FROM offer WHERE n IN (SELECT offer FROM temp.repeated)
    AND NOT EXISTS (SELECT 1 FROM action WHERE action.offer = offer.n);
DROP TABLE temp.incoming;

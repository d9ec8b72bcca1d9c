-- From each métier to its formations, the surest reason first (formations::Reason), then those whose
-- level is nearest to the one the métier asks for, then by title. Run once everything is imported.
INSERT INTO metier_formation (metier, rank, formation, reason)
SELECT metier,
       ROW_NUMBER() OVER (PARTITION BY metier ORDER BY reason, apart, folded, formation) - 1,
       formation, reason
FROM (
    SELECT found.metier, found.formation, MIN(found.reason) AS reason,
           ABS(f.niveau_rank - m.niveau_rank) AS apart, f.folded
    FROM (
        -- the fiche of the métier names it; 1 when its own record names the métier too, else 2
        SELECT l.metier, f.n AS formation,
               CASE WHEN EXISTS (SELECT 1 FROM formation_debouche d JOIN metier m ON m.id = d.id
                                 WHERE d.formation = f.n AND m.n = l.metier) THEN 1 ELSE 2 END AS reason
        FROM labelled l JOIN formation f ON f.id = l.id
        WHERE l.kind = 'formation'
        UNION ALL
        -- its record says that it leads to the métier
        SELECT m.n, d.formation, 3
        FROM formation_debouche d JOIN metier m ON m.id = d.id
        UNION ALL
        -- an offer of it has a code of the ROME of the métier; 4 when the level is the one asked for
        SELECT l.metier, r.formation, CASE WHEN f.niveau_rank = m.niveau_rank THEN 4 ELSE 5 END
        FROM labelled l
        JOIN formation_rome r ON r.rome = l.id
        JOIN formation f ON f.n = r.formation
        JOIN metier m ON m.n = l.metier
        WHERE l.kind = 'rome'
    ) found
    JOIN formation f ON f.n = found.formation
    JOIN metier m ON m.n = found.metier
    GROUP BY found.metier, found.formation
);

CREATE INDEX metier_formation_back ON metier_formation (formation);

-- Studies named by a record, where a formation of the pack has that name.
UPDATE formation_poursuite SET target = (
    SELECT MIN(f.n) FROM formation f WHERE f.folded = formation_poursuite.folded AND f.n <> formation_poursuite.formation);

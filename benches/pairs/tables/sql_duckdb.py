"""The subset in SQL: `sql_duckdb.py FOLDER OUTPUT.parquet`. No check, no reason, three findings."""

import sys

import duckdb

dossier, sortie = sys.argv[1:]
duckdb.sql(f"""
COPY (
    WITH qualifiantes AS (
        SELECT id, CAST(debut AS DATE) AS debut,
               least(coalesce(CAST(fin AS DATE) + 1, DATE '2000-01-01'), DATE '2000-01-01') AS fin
        FROM '{dossier}/carriere.parquet'
        WHERE niveau >= 7 AND organisme_regime = 'general' AND debut < '2000-01-01'
    ), coupees AS (
        SELECT *, CAST(lag(fin) OVER personne IS DISTINCT FROM debut AS INTEGER) AS coupure
        FROM qualifiantes WINDOW personne AS (PARTITION BY id ORDER BY debut)
    ), numerotees AS (
        SELECT *, sum(coupure) OVER (PARTITION BY id ORDER BY debut ROWS UNBOUNDED PRECEDING) AS suite FROM coupees
    ), suivies AS (
        SELECT id, min(debut) AS debut, max(fin) AS fin FROM numerotees GROUP BY id, suite
    ), mesurees AS (
        SELECT id, debut, fin,
               (year(fin) - year(debut)) * 12 + month(fin) - month(debut) - CAST(day(fin) < day(debut) AS INTEGER) AS mois
        FROM suivies
    ), sommes AS (
        SELECT id, count(*) AS nombre, sum(mois) AS mois, sum(fin - CAST(debut + to_months(mois) AS DATE)) AS jours
        FROM mesurees GROUP BY id
    )
    SELECT d.id,
           CASE WHEN (p.formation_ancien_eleve OR CAST(p.naissance AS DATE) <= DATE '1957-01-01')
                 AND coalesce(s.mois + CASE WHEN s.nombre > 1 THEN s.jours // 30 ELSE 0 END, 0)
                     >= CASE WHEN p.formation_ancien_eleve THEN 24 ELSE 72 END
                THEN 'inscriptible' ELSE 'non_inscriptible' END AS verdict
    FROM '{dossier}/demandes.parquet' d JOIN '{dossier}/personnes.parquet' p ON d.id = p.id LEFT JOIN sommes s ON s.id = d.id
) TO '{sortie}' (FORMAT parquet)
""")

SELECT
    results.session_id,
    results.deputy_id,
    sessions.date,
    coalesce(
        (
            SELECT corrections.result
            FROM evaluation_corrections AS corrections
            WHERE corrections.session_id = results.session_id AND corrections.deputy_id = results.deputy_id
            ORDER BY corrections.id DESC
            LIMIT 1
        ),
        results.result
    ),
    coalesce(
        (
            SELECT corrections.share
            FROM evaluation_corrections AS corrections
            WHERE
                corrections.session_id = results.session_id
                AND corrections.deputy_id = results.deputy_id
                AND corrections.share IS NOT NULL
            ORDER BY corrections.id DESC
            LIMIT 1
        ),
        results.share
    ),
    (
        SELECT count(*)
        FROM rectifications
        WHERE rectifications.session_id = results.session_id AND rectifications.deputy_id = results.deputy_id
    ),
    (
        SELECT count(*)
        FROM rectifications
        WHERE
            rectifications.session_id = results.session_id
            AND rectifications.deputy_id = results.deputy_id
            AND rectifications.stage = 'passed'
    )
FROM evaluation_results AS results
JOIN evaluation_sessions AS sessions ON sessions.id = results.session_id
WHERE sessions.date BETWEEN ?1 AND ?2
ORDER BY sessions.date, results.session_id, results.deputy_id

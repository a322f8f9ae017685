SELECT
    pledges.deputy_id,
    pledges.id,
    pledges.stage,
    count(judged.pledge_id) AS items,
    coalesce(sum(judged.outcome = 'kept'), 0) AS kept,
    coalesce(sum(judged.outcome = 'partly'), 0) AS partly,
    coalesce(sum(judged.outcome = 'not_kept'), 0) AS not_kept,
    coalesce(
        (
            SELECT outcome_after FROM pledge_corrections
            WHERE pledge_corrections.pledge_id = pledges.id AND pledge_corrections.item_id IS NULL
            ORDER BY pledge_corrections.id DESC
            LIMIT 1
        ),
        pledges.result
    ) AS result,
    (
        SELECT taken_on FROM pledge_steps
        WHERE pledge_steps.pledge_id = pledges.id AND pledge_steps.step = 'judge'
    ) AS judged_on
FROM pledges
JOIN terms ON terms.id = pledges.term_id AND terms.is_current = 1
LEFT JOIN (
    SELECT
        pledge_items.pledge_id,
        coalesce(
            (
                SELECT outcome_after FROM pledge_corrections
                WHERE pledge_corrections.item_id = pledge_items.id
                ORDER BY pledge_corrections.id DESC
                LIMIT 1
            ),
            pledge_items.outcome
        ) AS outcome
    FROM pledge_items
) AS judged ON judged.pledge_id = pledges.id
WHERE pledges.year = ?1
GROUP BY pledges.id
ORDER BY pledges.deputy_id

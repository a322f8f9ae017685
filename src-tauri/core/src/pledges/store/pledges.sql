SELECT
    pledges.id,
    pledges.revision,
    pledges.deputy_id,
    pledges.year,
    pledges.stage,
    coalesce(
        (
            SELECT outcome_after FROM pledge_corrections
            WHERE pledge_corrections.pledge_id = pledges.id AND pledge_corrections.item_id IS NULL
            ORDER BY pledge_corrections.id DESC
            LIMIT 1
        ),
        pledges.result
    ) AS result,
    CASE
        WHEN pledges.stage = 'returned' THEN (
            SELECT note FROM pledge_steps
            WHERE pledge_steps.pledge_id = pledges.id AND pledge_steps.step = 'return'
            ORDER BY pledge_steps.id DESC
            LIMIT 1
        )
    END AS returned_reason
FROM pledges
JOIN terms ON terms.id = pledges.term_id AND terms.is_current = 1
WHERE ifnull(pledges.year, 0) = ifnull(?1, 0)
ORDER BY pledges.deputy_id

SELECT
    pledge_items.id,
    pledge_items.pledge_id,
    pledge_items.source,
    pledge_items.catalogue_id,
    pledge_items.aspect,
    pledge_items.text,
    pledge_items.kinds,
    pledge_items.contact_visits,
    pledge_items.as_lead,
    pledge_items.target,
    pledge_items.due,
    pledge_items.carried_from,
    pledge_items.done_by_hand,
    pledge_items.done_note,
    coalesce(
        (
            SELECT outcome_after FROM pledge_corrections
            WHERE pledge_corrections.item_id = pledge_items.id
            ORDER BY pledge_corrections.id DESC
            LIMIT 1
        ),
        pledge_items.outcome
    ) AS outcome,
    pledge_items.judged_count,
    pledge_items.remark
FROM pledges
JOIN terms ON terms.id = pledges.term_id AND terms.is_current = 1
JOIN pledge_items ON pledge_items.pledge_id = pledges.id
WHERE ifnull(pledges.year, 0) = ifnull(?1, 0)
ORDER BY
    pledge_items.pledge_id,
    CASE pledge_items.source WHEN 'fixed' THEN 0 WHEN 'chosen' THEN 1 ELSE 2 END,
    pledge_items.place,
    pledge_items.id

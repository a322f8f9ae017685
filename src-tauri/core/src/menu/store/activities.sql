SELECT
    activities.id,
    activities.kind,
    activities.title,
    activities.starts_on,
    count(*) FILTER (
        WHERE
            attendances.review = 'approved'
            AND attendances.attendance <> 'leave'
            AND attendances.attendance <> 'absent'
    ) AS came,
    count(*) FILTER (WHERE attendances.review = 'claimed') AS claimed
FROM menu_activities
JOIN activities ON activities.id = menu_activities.activity_id
LEFT JOIN attendances ON attendances.activity_id = activities.id
WHERE menu_activities.item_id = ?1
GROUP BY activities.id
ORDER BY activities.starts_on, activities.id

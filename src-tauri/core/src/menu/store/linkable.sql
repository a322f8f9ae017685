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
FROM activities
JOIN terms ON terms.id = activities.term_id AND terms.is_current = 1
LEFT JOIN attendances ON attendances.activity_id = activities.id
WHERE
    activities.starts_on BETWEEN ?1 AND ?2
    AND NOT EXISTS (SELECT 1 FROM menu_activities WHERE menu_activities.activity_id = activities.id)
GROUP BY activities.id
ORDER BY activities.kind <> ?3, activities.starts_on DESC, activities.id DESC

SELECT attendances.id
FROM menu_activities
JOIN activities ON activities.id = menu_activities.activity_id
JOIN attendances ON attendances.activity_id = activities.id
WHERE
    menu_activities.item_id = ?1
    AND activities.starts_on <= ?2
    AND attendances.review = 'claimed'
ORDER BY activities.starts_on, activities.id, attendances.id

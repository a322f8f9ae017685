SELECT
    menu_activities.item_id,
    attendances.deputy_id,
    attendances.attendance,
    attendances.review
FROM menu_items
CROSS JOIN menu_activities ON menu_activities.item_id = menu_items.id
CROSS JOIN attendances ON attendances.activity_id = menu_activities.activity_id
WHERE menu_items.year = ?1
ORDER BY menu_activities.item_id, attendances.deputy_id

SELECT
    menu_items.id,
    menu_items.revision,
    menu_items.year,
    menu_items.part,
    menu_items.title,
    menu_items.kind,
    menu_items.first_month,
    menu_items.last_month,
    menu_items.half_days,
    menu_items.place,
    menu_items.station_id,
    stations.name AS station_name,
    menu_items.organiser,
    menu_items.seats,
    menu_items.sign_up_by,
    menu_items.category,
    menu_items.group_id,
    groups.name AS group_name,
    menu_items.notes,
    menu_items.stage,
    menu_items.cancelled_reason,
    (SELECT count(*) FROM menu_activities WHERE menu_activities.item_id = menu_items.id) AS activities
FROM menu_items
JOIN terms ON terms.id = menu_items.term_id AND terms.is_current = 1
LEFT JOIN stations ON stations.id = menu_items.station_id
LEFT JOIN groups ON groups.id = menu_items.group_id
WHERE menu_items.year BETWEEN ?1 AND ?2
ORDER BY menu_items.year, menu_items.first_month, menu_items.last_month, menu_items.part, menu_items.id

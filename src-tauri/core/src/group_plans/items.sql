SELECT
    group_plan_items.id,
    group_plan_items.group_id,
    group_plan_items.year,
    group_plan_items.month,
    group_plan_items.content,
    group_plan_items.department,
    group_plan_items.owner,
    group_plan_activities.activity_id
FROM group_plan_items
JOIN groups ON groups.id = group_plan_items.group_id
JOIN terms ON terms.id = groups.term_id AND terms.is_current = 1
LEFT JOIN group_plan_activities ON group_plan_activities.item_id = group_plan_items.id
WHERE group_plan_items.year = ?1
ORDER BY group_plan_items.month, group_plan_items.id

SELECT
    groups.id,
    groups.number,
    groups.name,
    groups.head_id,
    groups.vice_head_id,
    groups.liaison,
    groups.department,
    count(deputies.id) AS deputies
FROM groups
JOIN terms ON terms.id = groups.term_id AND terms.is_current = 1
LEFT JOIN deputies ON deputies.group_id = groups.id AND deputies.status IN ('in_office', 'suspended')
GROUP BY groups.id
ORDER BY groups.number, groups.id

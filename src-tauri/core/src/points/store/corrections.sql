SELECT
    corrections.id,
    quarters.quarter,
    corrections.quarter,
    corrections.deputy_id,
    deputies.name,
    corrections.rule,
    corrections.points,
    corrections.reason,
    corrections.made_on
FROM corrections
JOIN quarters ON quarters.id = corrections.corrects_id
JOIN deputies ON deputies.id = corrections.deputy_id
JOIN terms ON terms.id = deputies.term_id AND terms.is_current = 1
WHERE ?1 IS NULL OR corrections.id = ?1
ORDER BY corrections.id

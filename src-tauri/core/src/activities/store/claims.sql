SELECT
    attendances.id,
    attendances.activity_id,
    activities.kind,
    activities.title,
    activities.starts_on,
    attendances.deputy_id,
    deputies.name,
    attendances.pieces,
    attendances.review,
    attendances.returned_reason
FROM attendances
JOIN activities ON activities.id = attendances.activity_id
JOIN terms ON terms.id = activities.term_id AND terms.is_current = 1
JOIN deputies ON deputies.id = attendances.deputy_id
WHERE attendances.review <> 'approved'
ORDER BY attendances.review, activities.starts_on, attendances.id

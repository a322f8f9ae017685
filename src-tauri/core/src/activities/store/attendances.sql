SELECT
    attendances.id,
    attendances.deputy_id,
    deputies.name,
    attendances.attendance,
    attendances.observer,
    attendances.leave_half_days,
    attendances.leave_approved_by,
    attendances.role,
    attendances.spoke,
    attendances.spoke_text,
    attendances.tier,
    attendances.pieces,
    attendances.review,
    attendances.returned_reason
FROM attendances
JOIN deputies ON deputies.id = attendances.deputy_id
WHERE attendances.activity_id = ?1
ORDER BY attendances.id

SELECT
    attendances.id,
    attendances.deputy_id,
    activities.id,
    activities.kind,
    activities.starts_on,
    activities.half_days,
    attendances.review,
    attendances.attendance,
    attendances.leave_half_days,
    attendances.pieces,
    attendances.role,
    attendances.spoke,
    attendances.tier,
    attendances.observer
FROM attendances
CROSS JOIN activities ON attendances.activity_id = activities.id
WHERE attendances.deputy_id = ?3 AND activities.starts_on BETWEEN ?1 AND ?2
ORDER BY activities.starts_on, activities.id

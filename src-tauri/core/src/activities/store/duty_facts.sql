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
FROM activities
CROSS JOIN attendances ON attendances.activity_id = activities.id
WHERE activities.starts_on BETWEEN ?1 AND ?2
ORDER BY activities.starts_on, activities.id, attendances.deputy_id

SELECT
    activities.id,
    activities.kind,
    activities.title,
    activities.starts_on,
    activities.ends_on,
    activities.half_days,
    activities.place,
    activities.organiser,
    activities.level,
    activities.group_id,
    groups.name AS group_name,
    activities.station_id,
    stations.name AS station_name,
    (SELECT count(*) FROM evidence WHERE evidence.activity_id = activities.id) AS evidence_count,
    count(attendances.id) AS all_count,
    count(*) FILTER (WHERE attendances.attendance = 'present') AS present_count,
    count(*) FILTER (WHERE attendances.attendance = 'leave') AS leave_count,
    count(*) FILTER (WHERE attendances.attendance = 'absent') AS absent_count,
    count(*) FILTER (WHERE attendances.attendance = 'late') AS late_count,
    count(*) FILTER (WHERE attendances.attendance = 'left_early') AS left_early_count,
    count(*) FILTER (
        WHERE attendances.observer = 1 AND attendances.attendance <> 'leave' AND attendances.attendance <> 'absent'
    ) AS observer_count,
    count(*) FILTER (WHERE attendances.spoke = 1) AS spoke_count,
    count(*) FILTER (WHERE attendances.review = 'claimed') AS claimed_count,
    count(*) FILTER (WHERE attendances.review = 'returned') AS returned_count
FROM activities
JOIN terms ON terms.id = activities.term_id AND terms.is_current = 1
LEFT JOIN groups ON groups.id = activities.group_id
LEFT JOIN stations ON stations.id = activities.station_id
LEFT JOIN attendances ON attendances.activity_id = activities.id
WHERE
    activities.starts_on BETWEEN ?1 AND ?2
    AND (?3 IS NULL OR activities.kind = ?3)
    AND (?4 IS NULL OR activities.group_id = ?4)
    AND (
        ?5 IS NULL
        OR EXISTS (
            SELECT 1 FROM attendances AS own WHERE own.activity_id = activities.id AND own.deputy_id = ?5
        )
    )
GROUP BY activities.id
ORDER BY activities.starts_on DESC, activities.id DESC

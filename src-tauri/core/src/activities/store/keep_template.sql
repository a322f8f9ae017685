INSERT INTO activity_templates (
    name, kind, title, half_days, days, place, organiser, level, group_id, station_id
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (name) DO UPDATE
SET
    kind = excluded.kind,
    title = excluded.title,
    half_days = excluded.half_days,
    days = excluded.days,
    place = excluded.place,
    organiser = excluded.organiser,
    level = excluded.level,
    group_id = excluded.group_id,
    station_id = excluded.station_id
RETURNING id

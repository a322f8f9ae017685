INSERT INTO attendances (
    activity_id, deputy_id, attendance, observer, leave_half_days, leave_approved_by, role, spoke, spoke_text, tier,
    pieces, review, returned_reason
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (activity_id, deputy_id) DO UPDATE
SET
    attendance = excluded.attendance,
    observer = excluded.observer,
    leave_half_days = excluded.leave_half_days,
    leave_approved_by = excluded.leave_approved_by,
    role = excluded.role,
    spoke = excluded.spoke,
    spoke_text = excluded.spoke_text,
    tier = excluded.tier,
    pieces = excluded.pieces,
    review = excluded.review,
    returned_reason = excluded.returned_reason

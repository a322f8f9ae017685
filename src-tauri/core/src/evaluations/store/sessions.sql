SELECT
    evaluation_sessions.id,
    evaluation_sessions.revision,
    evaluation_sessions.title,
    evaluation_sessions.date,
    evaluation_sessions.place,
    evaluation_sessions.host,
    evaluation_sessions.constituency_id,
    evaluation_sessions.agenda,
    evaluation_sessions.ballot,
    evaluation_sessions.rule,
    evaluation_sessions.weights,
    evaluation_sessions.minutes,
    evaluation_sessions.stage,
    evaluation_sessions.decided_on,
    evaluation_sessions.notified_on,
    evaluation_sessions.notice_until
FROM evaluation_sessions
JOIN terms ON terms.id = evaluation_sessions.term_id AND terms.is_current = 1
WHERE ?1 IS NULL OR evaluation_sessions.id = ?1
ORDER BY evaluation_sessions.date DESC, evaluation_sessions.id DESC

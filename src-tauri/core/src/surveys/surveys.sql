SELECT
    surveys.id,
    surveys.revision,
    surveys.title,
    surveys.intro,
    surveys.questions,
    surveys.stage,
    surveys.opened_on,
    surveys.closed_on,
    surveys.counts
FROM surveys
JOIN terms ON terms.id = surveys.term_id AND terms.is_current = 1
WHERE ?1 IS NULL OR surveys.id = ?1
ORDER BY surveys.id DESC

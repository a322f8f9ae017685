SELECT
    suggestions.id,
    suggestion_signers.deputy_id,
    suggestions.date,
    suggestions.title,
    suggestions.review,
    CASE suggestion_signers.place WHEN 0 THEN 'lead' ELSE 'co_sign' END,
    suggestions.tier
FROM suggestions
JOIN suggestion_signers ON suggestion_signers.suggestion_id = suggestions.id
WHERE suggestions.date BETWEEN ?1 AND ?2
ORDER BY suggestions.date, suggestions.id, suggestion_signers.place
